import numpy as np
import pandas as pd


def tidy(book):
    """Return the book with its mistakes mended, and a note on each of them."""
    # BEGIN SOLUTION
    grams, cm = (book[name].to_numpy(float).copy() for name in ("grams", "cm"))
    # what a mask picks is a copy, so both are read before either is written
    swapped = cm > 100
    grams[swapped], cm[swapped] = cm[swapped], grams[swapped]
    kilograms = (grams > 0) & (grams < 10)
    grams[kilograms] = grams[kilograms] * 1000
    gap = (grams == 0) | (cm == 0)
    grams[grams == 0] = np.nan
    cm[cm == 0] = np.nan
    # the last word belongs to the first rule
    note = np.array([""] * len(book), dtype=object)
    note[gap] = "gap"
    note[kilograms] = "kilograms"
    note[swapped] = "swapped"
    return pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
    # END SOLUTION
