# id: own
# belief: a gap is written in one way only
# fails: R3
# hint: You count the strange number, and not the empty places. The third rule names both. Which
#   question finds them all, once the number has become a gap?
import numpy as np


def gap_report(readings, disguise):
    table = readings.copy()
    table["silent"] = table["level"] == disguise
    table["level"] = table["level"].replace(disguise, np.nan)
    return table.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "mean"), mean=("level", "mean")
    )
