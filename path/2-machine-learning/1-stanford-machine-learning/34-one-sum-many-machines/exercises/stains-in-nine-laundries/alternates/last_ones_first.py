import numpy as np


def one_step(w, rate, step, shops, answers):
    heard, total, below = set(), np.zeros(len(w)), 0
    for shop, of_step, rows, slopes in reversed(answers):
        if of_step != step or shop in heard:
            continue
        heard.add(shop)
        total = total + slopes
        below = below + rows
    silent = []
    for shop in shops:
        if shop not in heard:
            silent.append(shop)
    if below == 0:
        return w, silent
    return w - rate / below * total, silent
