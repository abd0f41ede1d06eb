# id: ML09
# belief: pandas puts two columns side by side in the order in which I name them
# fails: R2
# hint: Look at a row whose numbers changed places: they are still there. pandas goes by the names of the
#   columns, so each number went back to its own. What has no names?
import numpy as np
import pandas as pd


def tidy(book):
    table = book[["grams", "cm"]].astype(float)
    swapped = (table["cm"] > 100).to_numpy()
    table.loc[swapped, ["grams", "cm"]] = table.loc[swapped, ["cm", "grams"]]
    grams, cm = table["grams"].to_numpy().copy(), table["cm"].to_numpy().copy()
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
    return table
