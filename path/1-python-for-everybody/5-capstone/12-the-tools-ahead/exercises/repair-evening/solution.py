import pandas as pd


def report(path):
    """Return how often each thing came, and its mean minutes."""
    # BEGIN SOLUTION
    groups = pd.read_csv(path).groupby("thing")
    # every row counts, also one without minutes
    counts = groups.size()
    # a thing without any minutes has no mean
    means = groups["minutes"].mean().dropna()
    return counts.to_dict(), means.to_dict()
    # END SOLUTION
