import pandas as pd

runs = pd.read_csv("runs.csv")
crooked = pd.read_csv("crooked.csv")

by_heart, stops_at = {}, {}
for reader, run in runs.groupby("reader"):
    whole = run.loc[run["accuracy"] == 1, "epoch"]
    by_heart[reader] = int(whole.iloc[0]) if len(whole) else None
    good = run["val_accuracy"] >= 0.88
    twice = run.loc[good & good.shift(fill_value=False), "epoch"]
    stops_at[reader] = int(twice.iloc[0]) if len(twice) else None

moves = crooked.pivot(index="reader", columns="moved", values="accuracy")
lost = (moves[0] - moves[2]).to_dict()

small = crooked.loc[crooked["weights"] <= 20_000, "reader"].unique()
install = moves.loc[small, 2].idxmax()
cards = float(moves.loc[install, 2] ** 5)
