# id: ML24
# belief: a row with a gap is of no use
# fails: R4
# hint: A child is missing from your table. Its weight was not taken, and its length was. Why should the row
#   go?
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
    table = pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    return table.dropna()
