"""Eight hundred jobs by their chance of being long, and what each threshold finds and sends away in vain.

Chances and counts are those of the lesson's five-number model on its 800 validation jobs, of which 57 are long. The
short ones in the picture are every fifth of them.
"""

import math

TITLE = "Where to cut the jobs?"
THRESHOLDS = [0.9, 0.7, 0.5, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01]
CONTROLS = {"threshold": THRESHOLDS}
LABELS = {"threshold": "threshold"}
ASK = "You lower the threshold from 0.5 to 0.1. Which of these numbers cannot fall?"
OPTIONS = ["precision", "recall", "the share of right calls"]
ANSWER = "recall"
TASK = "Ioana demands that at least 45 of the 57 long jobs are found. Take the threshold that sends as few in vain as possible."

# Found, and in vain, for each threshold.
COUNTS = {
    0.9: (2, 2), 0.7: (5, 2), 0.5: (19, 12), 0.3: (29, 21), 0.2: (31, 22), 0.15: (35, 28), 0.1: (39, 34),
    0.07: (41, 74), 0.05: (42, 83), 0.03: (48, 112), 0.02: (50, 248), 0.01: (57, 739),
}  # fmt: skip
# Places of the 57 long jobs when all 800 are sorted by their chance, the largest first.
PLACES = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 17, 19, 26, 28, 29, 30, 31, 33, 34, 35, 37, 38, 39, 44, 47, 49, 50, 51,
    52, 59, 60, 62, 63, 65, 66, 68, 69, 76, 81, 124, 139, 150, 151, 152, 153, 154, 161, 179, 384, 413, 422, 549, 550,
    632, 789,
]  # fmt: skip
LONG = [
    0.9999, 0.6085, 0.0363, 0.9981, 0.0331, 0.0263, 0.0333, 0.1517, 0.0172, 0.3643, 0.6652, 0.3629, 0.5883, 0.018,
    0.0336, 0.3428, 0.8057, 0.095, 0.541, 0.1422, 0.1552, 0.1409, 0.556, 0.6584, 0.0898, 0.542, 0.1549, 0.3359,
    0.5842, 0.3816, 0.5279, 0.3186, 0.1384, 0.5849, 0.6001, 0.0152, 0.3558, 0.1442, 0.0513, 0.0152, 0.3075, 0.0333,
    0.3493, 0.5851, 0.1529, 0.0174, 0.0296, 0.7149, 0.2269, 0.0141, 0.0109, 0.3298, 0.2857, 0.0342, 0.8541, 0.5404,
    0.5911,
]  # fmt: skip
SHORT = [
    0.0623, 0.0236, 0.0182, 0.3275, 0.0124, 0.0135, 0.0219, 0.0182, 0.0195, 0.0141, 0.0136, 0.0263, 0.0874, 0.0148,
    0.0206, 0.0207, 0.0212, 0.0139, 0.0119, 0.0886, 0.0153, 0.0229, 0.0179, 0.0226, 0.0117, 0.0138, 0.0117, 0.0716,
    0.0135, 0.0903, 0.0124, 0.0133, 0.0126, 0.0136, 0.0203, 0.0163, 0.0228, 0.0129, 0.0186, 0.0122, 0.0178, 0.0184,
    0.0482, 0.015, 0.0125, 0.0204, 0.0209, 0.0132, 0.0302, 0.0127, 0.0201, 0.013, 0.0159, 0.0181, 0.0357, 0.016,
    0.0174, 0.0161, 0.0118, 0.0177, 0.015, 0.0159, 0.0195, 0.5898, 0.0172, 0.1204, 0.0195, 0.015, 0.0137, 0.3372,
    0.028, 0.0176, 0.0132, 0.0168, 0.5592, 0.0179, 0.0175, 0.0257, 0.088, 0.0129, 0.0151, 0.0148, 0.0127, 0.0245,
    0.0363, 0.0136, 0.0132, 0.0164, 0.0129, 0.0237, 0.0137, 0.014, 0.0136, 0.015, 0.0143, 0.0248, 0.0158, 0.0123,
    0.0222, 0.0213, 0.0192, 0.0132, 0.0182, 0.0365, 0.0218, 0.0213, 0.0133, 0.0177, 0.014, 0.0155, 0.0187, 0.0135,
    0.0361, 0.0135, 0.0889, 0.0125, 0.0189, 0.0176, 0.01, 0.0275, 0.018, 0.0105, 0.0983, 0.0137, 0.0213, 0.056,
    0.0121, 0.0287, 0.0117, 0.0163, 0.0251, 0.0145, 0.017, 0.0164, 0.0167, 0.0157, 0.017, 0.014, 0.0173, 0.016,
    0.013, 0.014, 0.0235, 0.0236, 0.0192, 0.0154, 0.0126, 0.0584, 0.0107,
]  # fmt: skip


def lane(chances, middle):
    """Points of a lane: the power of ten of each chance, and a height that spreads them."""
    heights = [middle + 0.7 * (place * 0.618 % 1 - 0.5) for place in range(len(chances))]
    return [round(math.log10(chance), 3) for chance in chances], [round(height, 3) for height in heights]


def frame(threshold):
    found, vain = COUNTS[threshold]
    (long_x, long_y), (short_x, short_y) = lane(LONG, 1.5), lane(SHORT, 0.5)
    cut = round(math.log10(threshold), 3)
    curve = [((k + 1) / 57, (k + 1) / place) for k, place in enumerate(PLACES)]
    return {
        "readout": {
            "found": f"{found} of 57",
            "in vain": str(vain),
            "precision": f"{found / (found + vain):.2f}",
            "recall": f"{found / 57:.2f}",
            "share of right calls": f"{(found + 743 - vain) / 800:.3f}",
        },
        "panels": [
            {
                "title": "above: long jobs, below: short ones; what lies right of the line is called",
                "lines": [{"label": "threshold", "x": [cut, cut], "y": [0, 2], "tone": "green"}],
                "points": [
                    {"label": "long", "x": long_x, "y": long_y, "tone": "amber"},
                    {"label": "short (one of five)", "x": short_x, "y": short_y, "tone": "ink"},
                ],
                "axes": {"x": "chance: -2 is 1 in 100, -1 is 1 in 10", "y": "", "xmin": -2.1, "xmax": 0.1, "ymin": 0, "ymax": 2},
            },
            {
                "title": "every threshold",
                "lines": [
                    {"label": "curve", "x": [round(r, 3) for r, _ in curve], "y": [round(p, 3) for _, p in curve], "tone": "blue"}
                ],
                "points": [{"x": [round(found / 57, 3)], "y": [round(found / (found + vain), 3)], "tone": "ink"}],
                "axes": {"x": "recall", "y": "precision", "xmin": 0, "xmax": 1, "ymin": 0, "ymax": 1},
            },
        ],
    }


def verdict(threshold):
    found, vain = COUNTS[threshold]
    if found < 45:
        return False, f"Only {found} of 57 are found, and she demands 45. Lower."
    best = max(each for each in THRESHOLDS if COUNTS[each][0] >= 45)
    if threshold < best:
        return False, f"The demand is met, with {vain} jobs in vain. A higher threshold meets it, too."
    return True, "48 found, 112 in vain. Nine more than at 0.1, and the price is 78 more in vain: that is what a demand costs."
