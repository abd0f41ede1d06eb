# id: own
# belief: count counts the rows
# fails: R1
# hint: A clock that came twice, without minutes, is counted as 0. What does count count? And which word
#   counts the rows of a pile?
import pandas as pd


def report(path):
    groups = pd.read_csv(path).groupby("thing")
    counts = groups["minutes"].count()
    means = groups["minutes"].mean().dropna()
    return counts.to_dict(), means.to_dict()
