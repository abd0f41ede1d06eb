# id: own
# belief: after picking and sorting, rows are numbered anew
# fails: R4
# hint: The rows are right, and they carry their old labels. Which method gives new ones from 0, and
#   what keeps it from storing the old ones as a column?
def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = table["back"].isna() & (table["due"] < today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=[False, True])
