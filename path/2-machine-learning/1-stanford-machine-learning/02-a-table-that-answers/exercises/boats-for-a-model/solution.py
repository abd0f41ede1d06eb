import pandas as pd


def to_arrays(table, target, afterwards):
    """Return X, y and the names of the columns of X."""
    # BEGIN SOLUTION
    answered = table.dropna(subset=[target])
    y = answered[target].to_numpy(float)  # (m,)
    features = answered.drop(columns=[target, *afterwards]).select_dtypes("number")
    return features.to_numpy(float), y, list(features.columns)
    # END SOLUTION
