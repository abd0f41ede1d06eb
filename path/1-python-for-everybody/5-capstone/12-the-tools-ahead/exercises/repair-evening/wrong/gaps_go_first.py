# id: own
# belief: rows with gaps are thrown out before anything else
# fails: R1
# hint: Your means are right. But a thing was there, even if nobody looked at the clock. Which of the two
#   answers needs the rows that you took away?
import pandas as pd


def report(path):
    groups = pd.read_csv(path).dropna().groupby("thing")
    return groups.size().to_dict(), groups["minutes"].mean().to_dict()
