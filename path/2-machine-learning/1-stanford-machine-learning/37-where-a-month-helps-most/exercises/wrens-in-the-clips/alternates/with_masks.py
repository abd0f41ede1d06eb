import numpy as np


def report(clips):
    bird = np.array([clip[0] is not None for clip in clips], dtype=bool)
    passed = np.array([clip[1] for clip in clips], dtype=bool)
    same = np.array([clip[0] == clip[2] for clip in clips], dtype=bool)
    result = {"right": None, "lost": None, "ceiling": None, "in_vain": int((passed & ~bird).sum())}
    if bird.any():
        result["right"] = float((passed & same)[bird].mean())
        result["lost"] = float(1 - passed[bird].mean())
        result["ceiling"] = float(same[bird].mean())
    return result
