# id: own
# belief: a zero is a number like any other
# fails: R1
# hint: Your table says that somebody weighed nothing. The note is right, and the 0 is still there. What
#   does a mean do with a 0, and what with a gap?
import numpy as np
import pandas as pd


def tidy(book):
    grams, cm = book["grams"].to_numpy(float).copy(), book["cm"].to_numpy(float).copy()
    swapped = cm > 100
    grams[swapped], cm[swapped] = cm[swapped], grams[swapped]
    kilograms = (grams > 0) & (grams < 10)
    grams[kilograms] = grams[kilograms] * 1000
    gap = (grams == 0) | (cm == 0)
    note = np.array([""] * len(book), dtype=object)
    note[gap] = "gap"
    note[kilograms] = "kilograms"
    note[swapped] = "swapped"
    table = pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    return table
