# id: ML24
# belief: rows with gaps can go, the rest stays the same
# fails: R1, R2, R3
# hint: The most silent station is not in your report, and the others have no gaps at all. You threw
#   out the rows that the report is about. Which step may see them, and which leaves them out by itself?
import numpy as np


def gap_report(readings, disguise):
    table = readings.copy()
    table["level"] = table["level"].replace(disguise, np.nan)
    table = table.dropna(subset=["level"])
    table["silent"] = table["level"].isna()
    return table.groupby("station").agg(
        readings=("silent", "size"), gaps=("silent", "mean"), mean=("level", "mean")
    )
