import numpy as np
import pandas as pd


def find_rule(columns, target, count):
    table = pd.DataFrame(columns)
    first, rest = table.iloc[:count], table.iloc[count:]
    scores = []
    for name in table:
        limits = np.unique(first[name])
        rights = [np.sum((first[name] > limit).to_numpy() == target[:count]) for limit in limits]
        place = int(np.argmax(rights))
        scores.append((rights[place], name, limits[place]))
    top = max(score for score, _, _ in scores)
    name, limit = next((name, limit) for score, name, limit in scores if score == top)
    usual = np.mean(target[:count]) >= 0.5
    right = np.sum((rest[name] > limit).to_numpy() == target[count:])
    return (name, limit) if right >= np.sum(target[count:] == usual) + 5 else None
