import numpy as np
import pandas as pd


def honest_promises(day, hour, late, start, step):
    table = pd.DataFrame({"day": day, "hour": hour, "late": late})
    table["morning"] = start + (table["day"] - start) // step * step
    asked = table[table["day"] >= start]
    parts = []
    for morning, block in asked.groupby("morning"):
        known = table[table["day"] < morning]
        usual = known.groupby("hour")["late"].mean()
        parts.append(block["hour"].map(usual).fillna(known["late"].mean()))
    promises = pd.concat(parts).reindex(table.index)
    return promises.to_numpy(), float(((promises - table["late"]) ** 2).mean() ** 0.5)
