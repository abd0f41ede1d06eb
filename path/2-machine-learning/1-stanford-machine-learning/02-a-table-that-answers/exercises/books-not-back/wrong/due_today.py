# id: own
# belief: what is due today is late today
# fails: R1
# hint: You call somebody whose book is due today, zero days late. The first rule says "before".
def overdue(loans, today):
    table = loans.copy()
    table["late"] = today - table["due"]
    forgotten = table["back"].isna() & (table["due"] <= today)
    calls = table.loc[forgotten, ["reader", "title", "late"]]
    return calls.sort_values(["late", "reader"], ascending=[False, True]).reset_index(drop=True)
