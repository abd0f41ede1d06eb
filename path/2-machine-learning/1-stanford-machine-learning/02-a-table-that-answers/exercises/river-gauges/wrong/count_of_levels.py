# id: own
# belief: count counts the rows of a pile
# fails: R2
# hint: Stations with gaps have too few readings with you. `count` counts what is there. Which word
#   counts the rows, whatever is in them?
import numpy as np


def gap_report(readings, disguise):
    table = readings.copy()
    table["level"] = table["level"].replace(disguise, np.nan)
    table["silent"] = table["level"].isna()
    return table.groupby("station").agg(
        readings=("level", "count"), gaps=("silent", "mean"), mean=("level", "mean")
    )
