import pandas as pd


def gap_report(readings, disguise):
    known = readings["level"].where(readings["level"] != disguise)
    by_station = known.groupby(readings["station"])
    rows, measured = by_station.size(), by_station.count()
    return pd.DataFrame({"readings": rows, "gaps": 1 - measured / rows, "mean": by_station.mean()})
