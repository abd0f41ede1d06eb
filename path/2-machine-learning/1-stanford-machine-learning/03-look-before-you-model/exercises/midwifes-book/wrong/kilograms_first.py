# id: own
# belief: the order in which mistakes are mended does not matter
# fails: R3
# hint: A length of less than 10 stood in the column of grams, because its row had changed places. You took it
#   for kilograms. What has to be put right first?
import numpy as np
import pandas as pd


def tidy(book):
    grams, cm = book["grams"].to_numpy(float).copy(), book["cm"].to_numpy(float).copy()
    kilograms = (grams > 0) & (grams < 10)
    grams[kilograms] = grams[kilograms] * 1000
    swapped = cm > 100
    grams[swapped], cm[swapped] = cm[swapped], grams[swapped]
    gap = (grams == 0) | (cm == 0)
    grams[grams == 0] = np.nan
    cm[cm == 0] = np.nan
    note = np.array([""] * len(book), dtype=object)
    note[gap] = "gap"
    note[kilograms] = "kilograms"
    note[swapped] = "swapped"
    table = pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    return table
