import numpy as np
import pandas as pd


def tidy(book):
    first, second = book["grams"].to_numpy(float), book["cm"].to_numpy(float)
    swapped = second > 100
    grams, cm = np.where(swapped, second, first), np.where(swapped, first, second)
    kilos = (grams > 0) & (grams < 10)
    grams = np.where(kilos, grams * 1000, grams)
    gap = (grams == 0) | (cm == 0)
    note = np.where(swapped, "swapped", np.where(kilos, "kilograms", np.where(gap, "gap", "")))
    grams, cm = np.where(grams == 0, np.nan, grams), np.where(cm == 0, np.nan, cm)
    return pd.DataFrame({"grams": grams, "cm": cm, "note": note}, index=book.index)
