# id: own
# belief: whoever was late once is on the list
# fails: R1
# hint: A book that has come back is on your list, too. Which column says that a book is still out,
#   and where do you ask it?
def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    calls = table.loc[table["due"] < today, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=[False, True]).reset_index(drop=True)
