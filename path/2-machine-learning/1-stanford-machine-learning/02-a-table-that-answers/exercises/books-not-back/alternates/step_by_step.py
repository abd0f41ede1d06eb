def overdue(loans, today):
    out = loans[~loans["back"].notna()]
    late = out[out["due"] < today].assign(late=lambda table: today - table["due"])
    late = late.sort_values("reader").sort_values("late", ascending=False, kind="stable")
    return late.drop(columns=["due", "back"]).reset_index(drop=True)
