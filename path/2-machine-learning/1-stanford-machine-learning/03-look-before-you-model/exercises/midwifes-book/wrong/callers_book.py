# id: PY13
# belief: inside of a function, the table is one's own
# fails: R6
# hint: After the call the midwife's own book is changed, and she cannot look up what she wrote. Where should
#   your numbers and notes go instead?
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
    book["grams"], book["cm"], book["note"] = grams, cm, note
    return book[["grams", "cm", "note"]]
