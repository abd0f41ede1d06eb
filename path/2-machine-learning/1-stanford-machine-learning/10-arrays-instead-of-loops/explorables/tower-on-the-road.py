"""What is seen along a road from towers of three heights at ten places."""

import numpy as np
from matplotlib import cbook

with cbook.get_sample_data("jacksboro_fault_dem.npz") as file:
    ROAD = file["elevation"][200].astype(float)
STEP = 74.0
PLACES = [20, 60, 100, 140, 169, 185, 210, 240, 300, 360]

TITLE = "Where does one see most?"
CONTROLS = {"place": PLACES, "tower": [2, 10, 30]}
LABELS = {"place": "place on the road", "tower": "height of the tower (m)"}
ASK = "A tower of 10 m on the highest place (169, 996 m), or far down in the valley (300, 407 m). Which sees more?"
OPTIONS = ["the highest place, by far", "the valley", "the highest place, barely"]
ANSWER = "the valley"
TASK = "With the tower of 10 m, find the place that sees most."


def seen(heights, tower):
    """For each place behind the first one, whether its slope is larger than all before."""
    slope = (heights[1:] - heights[0] - tower) / (STEP * np.arange(1, len(heights)))
    before = np.concatenate([[-np.inf], np.maximum.accumulate(slope)[:-1]])
    return slope > before


def visible(place, tower):
    """The places that are seen, in both directions."""
    east = place + 1 + np.flatnonzero(seen(ROAD[place:], tower))
    west = place - 1 - np.flatnonzero(seen(ROAD[place::-1], tower))
    return np.sort(np.concatenate([west, east]))


def kilometres(places):
    return [round(float(each) * STEP / 1000, 2) for each in places]


def frame(place, tower):
    found = visible(place, tower)
    every = np.arange(0, len(ROAD), 3)
    high = float(ROAD[place])
    return {
        "readout": {"height of the place": f"{high:.0f} m", "places seen": f"{len(found)} of 402"},
        "lines": [
            {"label": "the road", "x": kilometres(every), "y": ROAD[every].tolist(), "tone": "ink"},
            {"label": "tower", "x": kilometres([place, place]), "y": [high, high + 60], "tone": "amber"},
        ],
        "points": [{"x": kilometres(found), "y": ROAD[found].tolist(), "tone": "blue"}],
        "axes": {
            "x": "kilometres from the west",
            "y": "height (m)",
            "xmin": 0,
            "xmax": 30,
            "ymin": 300,
            "ymax": 1100,
        },
    }


def verdict(place, tower):
    count = len(visible(place, tower))
    if tower != 10:
        return False, f"{count} places. Set the tower to 10 metres, and look for the place again."
    best = max(PLACES, key=lambda each: len(visible(each, 10)))
    if place == best:
        return True, f"{count} places, from the edge of the hills: the whole eastern land lies open."
    if place == 169:
        return (
            False,
            f"The highest place sees {count}. A ridge two kilometres to the east hides all that lies behind it.",
        )
    return False, f"{count} places. Another one sees more: look for an edge with free land in front of it."
