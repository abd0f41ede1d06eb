# id: own
# belief: how many gaps there are says how silent a station is
# fails: R3
# hint: You give the number of gaps. Three gaps in five readings and three in five hundred are not the
#   same silence. What is the mean of a column of True and False?
import numpy as np


def gap_report(readings, disguise):
    table = readings.copy()
    table["level"] = table["level"].replace(disguise, np.nan)
    table["silent"] = table["level"].isna()
    return table.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "sum"), mean=("level", "mean")
    )
