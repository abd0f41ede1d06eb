# id: ML11
# belief: what was not measured is zero
# fails: R4
# hint: Each silence pulls your mean down, as if the river had been dry. A gap is not a zero. What
#   does `mean` do with gaps, if one leaves them alone?
import numpy as np


def gap_report(readings, disguise):
    table = readings.copy()
    table["level"] = table["level"].replace(disguise, np.nan)
    table["silent"] = table["level"].isna()
    table["level"] = table["level"].fillna(0)
    return table.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "mean"), mean=("level", "mean")
    )
