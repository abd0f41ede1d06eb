import numpy as np


def left_out(picks, said, hours):
    drawn = np.zeros(said.shape, dtype=bool)
    np.put_along_axis(drawn, np.asarray(picks), True, axis=1)
    votes = np.ma.array(said, mask=drawn, dtype=float).mean(axis=0)
    guess = np.ma.filled(votes, np.nan)
    kept = ~np.isnan(guess)
    miss = np.sqrt(np.mean(np.square(guess[kept] - hours[kept]))) if np.any(kept) else np.nan
    return guess, float(miss)
