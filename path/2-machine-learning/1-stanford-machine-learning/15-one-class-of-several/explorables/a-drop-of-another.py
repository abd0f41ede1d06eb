"""A bottle of two oils: what softmax over nine places says of it, and what three questions about regions say.

The weights are those of the lesson's two walks, and the two oils are its bottles 3 and 418, scaled.
"""

import math

TITLE = "A drop of another oil"
CONTROLS = {"percent": [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]}
LABELS = {"percent": "per cent from the coast of Sardinia, the rest from North-Apulia"}
ASK = "From which share of Sardinian oil on will the three questions say yes to Sardinia?"
OPTIONS = ["10 per cent", "30 per cent", "60 per cent"]
ANSWER = "30 per cent"
TASK = "Find the bottle in which softmax is surest of a place that is not in it."

PLACES = [
    "Calabria", "Coast-Sardinia", "East-Liguria", "Inland-Sardinia", "North-Apulia", "Sicily", "South-Apulia", "Umbria",
    "West-Liguria",
]  # fmt: skip
SHORT = ["Cal", "Coast-S", "E-Lig", "Inland-S", "N-Apu", "Sic", "S-Apu", "Umb", "W-Lig"]
REGIONS = ["North", "Sardinia", "South"]
PLACE_WEIGHTS = [
    [2.411, -0.585, 1.641, -2.176, 0.05, 0.115, 1.46, -1.311, -1.605],
    [0.738, -0.808, -1.68, -0.82, -2.243, 0.683, 2.597, -0.236, 1.769],
    [1.523, 0.613, 2.015, -1.153, -2.533, 2.632, -0.213, -4.486, 1.603],
    [-1.724, -3.164, 2.061, -0.11, 2.487, -1.326, -0.538, 2.064, 0.25],
    [-2.139, 6.9, -3.409, 1.07, -2.36, -1.281, 3.156, -2.656, 0.719],
    [3.925, -0.355, -1.251, -0.832, 0.645, -2.65, 0.611, 1.8, -1.893],
    [-2.546, 0.607, 1.795, 1.085, 2.134, 2.318, -1.365, -0.883, -3.144],
    [1.885, -1.176, -4.443, -2.904, 2.787, 4.777, 1.956, -2.286, -0.598],
]
PLACE_BIAS = [1.32, -2.283, -1.376, 1.412, -2.434, 1.318, 4.937, -2.443, -0.45]
REGION_WEIGHTS = [
    [1.912, -1.673, 1.987],
    [1.223, -4.025, 1.952],
    [0.348, -0.155, -0.524],
    [3.742, -2.501, -1.338],
    [-2.649, 4.343, -0.71],
    [-0.72, -0.442, 1.014],
    [-1.872, 2.162, -0.868],
    [-3.202, -2.57, 12.092],
]
REGION_BIAS = [0.299, -0.9, 11.817]
APULIA = [-1.597, -1.289, 0.295, 1.552, -1.446, 1.394, 0.903, 1.291]
SARDINIA = [-0.677, -0.541, 0.183, -0.614, 1.657, -0.954, 0.764, -1.015]


def scores(rows, weights, bias):
    return [sum(x * line[k] for x, line in zip(rows, weights, strict=True)) + bias[k] for k in range(len(bias))]


def answers(percent):
    """The nine shares, and the three chances."""
    oil = [a + (s - a) * percent / 100 for a, s in zip(APULIA, SARDINIA, strict=True)]
    powers = [math.exp(score) for score in scores(oil, PLACE_WEIGHTS, PLACE_BIAS)]
    chances = [1 / (1 + math.exp(-score)) for score in scores(oil, REGION_WEIGHTS, REGION_BIAS)]
    return [power / sum(powers) for power in powers], chances


def leader(percent):
    shares, _ = answers(percent)
    return PLACES[shares.index(max(shares))], max(shares)


def frame(percent):
    shares, chances = answers(percent)
    place, share = leader(percent)
    named = [region for region, chance in zip(REGIONS, chances, strict=True) if chance > 0.5]
    return {
        "readout": {"softmax says": f"{place} {share:.2f}", "the three questions say yes to": " and ".join(named)},
        "panels": [
            {
                "title": "one of nine: shares, together 1",
                "bars": {"labels": SHORT, "values": [round(value, 3) for value in shares]},
                "axes": {"y": "share", "ymin": 0, "ymax": 1},
            },
            {
                "title": "three questions, each by itself",
                "bars": {"labels": REGIONS, "values": [round(value, 3) for value in chances]},
                "axes": {"y": "chance of yes", "ymin": 0, "ymax": 1},
            },
        ],
    }


def surest():
    """The bottle with the largest share for a place that is not in it."""
    strange = [percent for percent in CONTROLS["percent"] if leader(percent)[0] not in ("North-Apulia", "Coast-Sardinia")]
    return max(strange, key=lambda percent: leader(percent)[1])


def verdict(percent):
    place, share = leader(percent)
    if place in ("North-Apulia", "Coast-Sardinia"):
        return False, f"{place} leads here, and that oil is in the bottle. Look where a third place takes over."
    if percent != surest():
        return False, f"{place} leads with {share:.2f}, and it is not in the bottle. Another bottle makes softmax even surer."
    return True, f"{share:.2f} for {place}, and not a drop of it. The three questions name Sardinia and South from 30 to 80 per cent."
