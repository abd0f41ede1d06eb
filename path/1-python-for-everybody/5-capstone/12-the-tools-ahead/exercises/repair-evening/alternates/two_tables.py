import pandas as pd


def report(path):
    table = pd.read_csv(path)
    timed = table[table["minutes"].notna()]
    means = timed.groupby("thing")["minutes"].mean()
    return table["thing"].value_counts().to_dict(), dict(means)
