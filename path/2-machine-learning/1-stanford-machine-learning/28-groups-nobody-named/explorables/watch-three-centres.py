"""Three centres on the days of 2014, round by round, from four starts."""

import functools

import numpy as np
from marathon_figures import data

TITLE = "Watch three centres walk"
STARTS = {
    "a Wednesday, a Sunday, a hot day": [70, 74, 13],
    "a Wednesday, a Sunday, a warm day": [70, 74, 8],
    "the first three days": [0, 1, 2],
    "three days of winter": [180, 181, 182],
}
ROUNDS = [0, 1, 2, 3, 4, 5, 8, 12, 30]
CONTROLS = {"start": list(STARTS), "round": ROUNDS}
LABELS = {"start": "centres begin at", "round": "rounds done"}
ASK = "Four starts, and each walk goes on until nothing moves. At which distortions do they stop?"
OPTIONS = ["all four at 0.40", "three at 0.40, one at 0.42", "four that lie far apart"]
ANSWER = "three at 0.40, one at 0.42"
TASK = "Find a walk that has stopped at a distortion of 0.40, after as few rounds as can be set here."

DAYS = data("electricity")["Demand"].to_numpy().reshape(365, 48)[:, [16, 32]]
SHOWN = np.arange(0, 365, 3)


@functools.cache
def walk(start):
    """Groups, centres and distortion after each round: assigned to these centres."""
    centres, rounds = DAYS[STARTS[start]], []
    for _ in range(max(ROUNDS) + 2):
        apart = ((DAYS[:, None] - centres) ** 2).sum(axis=2)
        group = apart.argmin(axis=1)
        rounds.append((group, centres, float(apart.min(axis=1).mean())))
        centres = np.array([DAYS[group == k].mean(axis=0) for k in range(3)])
    return rounds


def stopped(start, done):
    """Whether the next round moves no centre."""
    return bool(np.allclose(walk(start)[done][1], walk(start)[done + 1][1], atol=1e-9))


GOOD = 0.405  # shown as 0.40
ANSWERS = [(start, done) for start in STARTS for done in ROUNDS if stopped(start, done) and walk(start)[done][2] < GOOD]
FEWEST = min(done for _, done in ANSWERS)


def frame(start, round):
    group, centres, cost = walk(start)[round]
    points = []
    for k, tone in enumerate(("blue", "green", "amber")):
        mine = SHOWN[group[SHOWN] == k]
        x, y = DAYS[mine].T
        points.append({"label": f"group {k}", "x": x.round(2).tolist(), "y": y.round(2).tolist(), "tone": tone})
    x, y = centres.T
    points.append({"label": "centres", "x": x.round(2).tolist(), "y": y.round(2).tolist(), "tone": "ink"})
    costs = [each[2] for each in walk(start)[: round + 1]]
    return {
        "readout": {
            "distortion": f"{cost:.2f}",
            "days in the groups": " / ".join(str(int((group == k).sum())) for k in range(3)),
            "still moving": "no" if stopped(start, round) else "yes",
        },
        "panels": [
            {
                "title": "every third day",
                "points": points,
                "axes": {"x": "gigawatts at 8:00", "y": "gigawatts at 16:00", "xmin": 3, "xmax": 8, "ymin": 3, "ymax": 9.5},
            },
            {
                "title": "distortion, round by round",
                "lines": [{"x": list(range(len(costs))), "y": [round_to(each) for each in costs], "tone": "blue", "marks": True}],
                "axes": {"x": "round", "y": "distortion", "xmin": 0, "xmax": 30, "ymin": 0, "ymax": 2.5},
            },
        ],
    }


def round_to(number):
    """Three digits are enough for a curve."""
    return float(np.round(number, 3))


def verdict(start, round):
    cost = walk(start)[round][2]
    if (start, round) in ANSWERS and round == FEWEST:
        return True, f"It has stopped, at {cost:.2f}. With a hot day among the starts the hot days get a centre at once."
    if not stopped(start, round):
        return False, "The centres still move. Go on, or begin elsewhere."
    if cost > GOOD:
        return False, f"It has stopped, at {cost:.2f}. Neither move helps, and another start ends lower."
    return False, "It has stopped at 0.40. Another walk, or a smaller number of rounds, gets there sooner."
