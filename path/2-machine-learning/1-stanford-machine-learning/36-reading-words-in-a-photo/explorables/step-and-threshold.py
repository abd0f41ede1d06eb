"""One painted photo under the lesson's finder: which windows are asked, which answer, and what that means for digits.

The cells of the lesson are run as they stand, up to the finder's chances.
"""

import pathlib
import re

import numpy as np
from marathon_figures import data

TITLE = "How far to step, when to say yes?"
STEPS = [1, 2, 3, 4, 6]
THRESHOLDS = [0.1, 0.3, 0.5, 0.7, 0.9]
CONTROLS = {"step": STEPS, "threshold": THRESHOLDS}
LABELS = {"step": "step", "threshold": "threshold"}
ASK = "You go from a step of 1 to a step of 3. What becomes of the number of windows that are asked?"
OPTIONS = ["a third", "a sixth", "nearly a ninth"]
ANSWER = "nearly a ninth"
TASK = "Find the largest step at which every digit is found and no window answers in vain."

CELLS = ["some-digits", "cut-out-and-centred", "a-reader", "a-wall", "paint-photos", "two-albums", "yes-and-no", "a-finder"]
NAMES = {"data": data, "print": lambda *_: None}
exec("from numpy.lib.stride_tricks import sliding_window_view", NAMES)
LESSON = (pathlib.Path(__file__).parents[1] / "lesson.md").read_text(encoding="utf-8")
for cell in CELLS:
    exec(re.search(rf"```{{code-cell}} {cell}\n(.*?)```", LESSON, re.DOTALL)[1], NAMES)

PHOTO = 37
ROWS, CANVAS, TOP, PLACES = NAMES["later"][PHOTO]
WINDOWS = NAMES["sliding_window_view"](CANVAS, (8, 8))
CHANCE = NAMES["finder"].predict_proba(WINDOWS.reshape(-1, 64))[:, 1].reshape(WINDOWS.shape[:2])
MIDDLES = np.array(PLACES).mean(axis=1) - 4


def judge(step, threshold):
    """How many windows are asked and answer, how often each digit has an answer, and how many answer in vain."""
    tops, lefts = range(0, 9, step), range(0, 41, step)
    answers = [(top, left) for top in tops for left in lefts if CHANCE[top, left] > threshold]
    counts, vain = [0] * len(MIDDLES), 0
    for top, left in answers:
        nearest = int(abs(MIDDLES - left).argmin())
        if abs(top - TOP) > 2 or abs(MIDDLES[nearest] - left) > 4:
            vain += 1
        else:
            counts[nearest] += 1
    return len(tops) * len(lefts), answers, counts, vain


def frame(step, threshold):
    asked, answers, counts, vain = judge(step, threshold)
    dots = np.zeros(CANVAS.shape)
    for top in range(0, 9, step):
        for left in range(0, 41, step):
            dots[top + 4, left + 4] = 0.2
    for top, left in answers:
        dots[top + 4, left + 4] = 1
    return {
        "readout": {
            "windows asked": str(asked),
            "answers": str(len(answers)),
            "digits found": f"{sum(count > 0 for count in counts)} of {len(counts)}",
            "missed": str(counts.count(0)),
            "answered more than once": str(sum(count > 1 for count in counts)),
            "in vain": str(vain),
        },
        "panels": [
            {"title": "the photo", "grid": [[round(float(value), 1) for value in row] for row in CANVAS]},
            {"title": "middles of windows: asked, and answered", "grid": [[round(float(v), 1) or 0 for v in row] for row in dots]},
        ],
    }


def good(step, threshold):
    _, _, counts, vain = judge(step, threshold)
    return 0 not in counts and vain == 0


def verdict(step, threshold):
    _, answers, counts, vain = judge(step, threshold)
    missed = counts.count(0)
    best = max(each for each in STEPS if any(good(each, t) for t in THRESHOLDS))
    if missed and vain:
        return False, f"Missed: {missed}. In vain: {vain}. A higher threshold would miss more, a lower one call more: step less far."
    if missed:
        return False, f"Missed: {missed}. No window came near enough to be sure. Step less far, or ask for less."
    if vain:
        return False, f"Every digit is found. Answers in vain: {vain}. A higher threshold may silence them."
    if step < best:
        return False, f"All found, nothing in vain, with {len(answers)} answers. A larger step can do it as well."
    return True, f"All found, nothing in vain, with {len(answers)} answers. It fits this photo; on another one the digits lie otherwise."
