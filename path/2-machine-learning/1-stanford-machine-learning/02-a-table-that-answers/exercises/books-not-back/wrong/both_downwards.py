# id: own
# belief: one ascending=False does for both columns as they need it
# fails: R3
# hint: The days are in order. But two readers who are equally late stand from Z to A, since one word
#   turned both columns round. Can `ascending` be a list?
def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = table["back"].isna() & (table["due"] < today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=False).reset_index(drop=True)
