import pandas as pd


def overdue(loans, today):
    """Return the books that are out and late: reader, title, late."""
    # BEGIN SOLUTION
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = table["back"].isna() & (table["due"] < today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    # the latest first; equals by name
    calls = calls.sort_values(["late", "reader"], ascending=[False, True])
    return calls.reset_index(drop=True)
    # END SOLUTION
