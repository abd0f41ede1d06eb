# id: ML09
# belief: a new column is filled in place by place
# fails: R2
# hint: The books are right, the days belong to others. You gave the picked rows new labels and then
#   took the days from the whole table. pandas pairs by label. When may the labels change?
def overdue(loans, today):
    forgotten = loans["back"].isna() & (loans["due"] < today)
    calls = loans.loc[forgotten, ["reader", "title"]].reset_index(drop=True)
    calls["late"] = (today - loans["due"]).reset_index(drop=True)
    return calls.sort_values(["late", "reader"], ascending=[False, True]).reset_index(drop=True)
