# id: own
# belief: a pile without numbers has no mean, so it falls out by itself
# fails: R3
# hint: Print your second dictionary for a thing that was never timed: nan stands beside it. Which call
#   takes gaps away?
import pandas as pd


def report(path):
    groups = pd.read_csv(path).groupby("thing")
    return groups.size().to_dict(), groups["minutes"].mean().to_dict()
