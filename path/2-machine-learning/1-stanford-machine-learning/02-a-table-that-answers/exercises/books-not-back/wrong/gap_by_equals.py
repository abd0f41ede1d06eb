# id: ML11
# belief: a gap can be found with ==
# fails: R1
# hint: Your list is always empty. A gap equals nothing, not even another gap, so the comparison is
#   False for each row. Which method asks whether a place is empty?
import numpy as np


def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = (table["back"] == np.nan) & (table["due"] < today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=[False, True]).reset_index(drop=True)
