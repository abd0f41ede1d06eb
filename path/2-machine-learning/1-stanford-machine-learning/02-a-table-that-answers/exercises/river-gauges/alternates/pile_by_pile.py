import pandas as pd


def gap_report(readings, disguise):
    rows = {}
    for station in sorted(readings["station"].unique()):
        levels = readings.loc[readings["station"] == station, "level"]
        known = levels[levels.notna() & (levels != disguise)]
        rows[station] = {
            "readings": len(levels),
            "gaps": (len(levels) - len(known)) / len(levels),
            "mean": known.mean(),
        }
    return pd.DataFrame.from_dict(rows, orient="index")
