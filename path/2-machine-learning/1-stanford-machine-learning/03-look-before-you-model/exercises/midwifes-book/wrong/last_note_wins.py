# id: own
# belief: notes are written in the order of the rules
# fails: R5
# hint: A row that changed places and had no length is now called a gap. Each note is written over the one
#   before it. Which of them should have the last word?
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
    note[swapped] = "swapped"
    note[kilograms] = "kilograms"
    note[gap] = "gap"
    table = pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    return table
