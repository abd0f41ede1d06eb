import numpy as np
import pandas as pd


def centred(points):
    table = pd.DataFrame(points)
    long = table.stack()
    means = table.mean(axis="columns").fillna(long.mean())
    return means.to_numpy(), table.sub(means, axis="index").to_numpy()


def nearest(columns, play, count):
    squares = pd.Series(np.square(columns - columns[play]).sum(axis=1)).drop(play)
    return squares.sort_values(kind="mergesort").index[:count].tolist()
