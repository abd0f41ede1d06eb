# id: PY13
# belief: inside of a function, the table is one's own
# fails: R5
# hint: After the call the library's own table has a column more. What comes into a function is the
#   same table, not a copy. Where could you make one?
def overdue(loans, today):
    loans["late"] = today - loans["due"]
    forgotten = loans["back"].isna() & (loans["due"] < today)
    calls = loans.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=[False, True]).reset_index(drop=True)
