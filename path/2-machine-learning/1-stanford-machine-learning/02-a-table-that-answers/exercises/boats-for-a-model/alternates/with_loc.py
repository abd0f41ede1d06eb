import numpy as np


def to_arrays(table, target, afterwards):
    numbers = table.select_dtypes(include=[np.number])
    names = [name for name in numbers.columns if name not in {target, *afterwards}]
    both = numbers.loc[~numbers[target].isna(), [*names, target]].astype(float).to_numpy()
    return both[:, :-1], both[:, -1], names
