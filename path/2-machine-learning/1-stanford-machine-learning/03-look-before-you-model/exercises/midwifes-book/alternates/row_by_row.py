import pandas as pd


def mended(grams, cm):
    note = ""
    if cm > 100:
        grams, cm, note = cm, grams, "swapped"
    if 0 < grams < 10:
        grams, note = grams * 1000, note or "kilograms"
    if grams == 0 or cm == 0:
        note = note or "gap"
    return grams or None, cm or None, note


def tidy(book):
    rows = [mended(float(grams), float(cm)) for grams, cm in zip(book["grams"], book["cm"])]
    table = pd.DataFrame(rows, columns=["grams", "cm", "note"], index=book.index)
    return table.astype({"grams": float, "cm": float})
