import pandas as pd


def overdue(loans, today):
    rows = []
    for _, loan in loans.iterrows():
        if pd.isna(loan["back"]) and loan["due"] < today:
            rows.append((loan["reader"], loan["title"], today - loan["due"]))
    rows.sort(key=lambda row: (-row[2], row[0]))
    return pd.DataFrame(rows, columns=["reader", "title", "late"])
