import numpy as np
import pandas as pd


def to_arrays(table, target, afterwards):
    answered = table[target].notna().to_numpy()
    names, columns = [], []
    for name in table.columns:
        if name == target or name in afterwards:
            continue
        if pd.api.types.is_numeric_dtype(table[name]):
            names.append(name)
            columns.append(table[name].to_numpy(float)[answered])
    return np.column_stack(columns), table[target].to_numpy(float)[answered], names
