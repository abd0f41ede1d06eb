# id: PY13
# belief: inside of a function, the table is one's own
# fails: R5
# hint: After the call the keeper's table has lost its strange numbers and got a column more. Who
#   still needs it as it was? Begin with a copy.
import numpy as np


def gap_report(readings, disguise):
    readings["level"] = readings["level"].replace(disguise, np.nan)
    readings["silent"] = readings["level"].isna()
    return readings.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "mean"), mean=("level", "mean")
    )
