# id: own
# belief: sort_values puts the largest first
# fails: R3
# hint: Your list begins with the book that is least late. Without a word, sorting goes upwards. How
#   do you say "downwards" for the one column, and "upwards" for the other?
def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = table["back"].isna() & (table["due"] < today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"]).reset_index(drop=True)
