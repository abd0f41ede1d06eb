# id: ML75
# belief: a weight far from the others is a mistake
# fails: R4
# hint: A very large child has lost its weight. It was far from the others, and nothing else spoke against it.
#   Which rule of the task is about distance?
import numpy as np
import pandas as pd


def tidy(book):
    grams, cm = book["grams"].to_numpy(float).copy(), book["cm"].to_numpy(float).copy()
    swapped = cm > 100
    grams[swapped], cm[swapped] = cm[swapped], grams[swapped]
    kilograms = (grams > 0) & (grams < 10)
    grams[kilograms] = grams[kilograms] * 1000
    gap = (grams == 0) | (cm == 0)
    grams[grams == 0] = np.nan
    cm[cm == 0] = np.nan
    note = np.array([""] * len(book), dtype=object)
    note[gap] = "gap"
    note[kilograms] = "kilograms"
    note[swapped] = "swapped"
    measured = grams[~np.isnan(grams)]
    if len(measured) > 2:
        grams[abs(grams - measured.mean()) > 2 * measured.std()] = np.nan
    table = pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    return table
