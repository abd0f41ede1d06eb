import numpy as np
import pandas as pd


def gap_report(readings, disguise):
    """Return readings, gaps and mean for each station."""
    # BEGIN SOLUTION
    table = readings.copy()
    table["level"] = table["level"].replace(disguise, np.nan)
    # an answer in every row: its mean is a share
    table["silent"] = table["level"].isna()
    return table.groupby("station").agg(
        readings=("silent", "size"),
        gaps=("silent", "mean"),
        mean=("level", "mean"),
    )
    # END SOLUTION
