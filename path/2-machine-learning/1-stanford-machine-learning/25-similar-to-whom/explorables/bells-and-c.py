"""The boundary between good and poor cells for several C and gamma."""

import functools

import numpy as np
from contourpy import contour_generator
from marathon_figures import data
from sklearn.svm import SVC

TITLE = "How narrow a bell, how large a C?"
CONTROLS = {"C": [0.1, 1, 10, 100, 1000], "gamma": [0.03, 0.1, 0.3, 1, 3, 10, 30, 100]}
LABELS = {"C": "C", "gamma": "gamma"}
ASK = "C is 100, and gamma goes up from 0.03 to 100. What becomes of the mistakes on unseen cells?"
OPTIONS = ["they fall all the way", "they fall first, then they rise", "they rise all the way"]
ANSWER = "they fall first, then they rise"
TASK = "Find the smallest gamma with which a machine can get all its hundred own cells right. Then look at the others."

CELLS = data("cells")
MEASURED = CELLS[["eq_circ_diam_ch_1", "total_inten_ch_2"]].to_numpy(float)
ANSWERS = np.where(CELLS["class"].to_numpy() == "WS", 1, -1)
ORDER = np.random.default_rng(10).permutation(len(ANSWERS))
OWN, VAL = ORDER[:100], ORDER[100:500]
PLACES = (MEASURED - MEASURED[OWN].mean(axis=0)) / MEASURED[OWN].std(axis=0)
LEFT, RIGHT, LOW, HIGH = -1.4, 3.4, -1.3, 3.0
SIZE, LIGHT = np.linspace(LEFT, RIGHT, 73), np.linspace(LOW, HIGH, 65)


@functools.cache
def machine(C, gamma):
    return SVC(C=C, gamma=gamma).fit(PLACES[OWN], ANSWERS[OWN])


def mistakes(C, gamma, rows):
    return int((machine(C, gamma).predict(PLACES[rows]) != ANSWERS[rows]).sum())


def boundary(C, gamma):
    """The pieces of the line where the score is 0, inside of the picture."""
    size, light = np.meshgrid(SIZE, LIGHT)
    score = machine(C, gamma).decision_function(np.column_stack([size.ravel(), light.ravel()])).reshape(size.shape)
    pieces = contour_generator(size, light, score).lines(0)
    return [{"x": piece[:, 0].round(2).tolist(), "y": piece[:, 1].round(2).tolist(), "tone": "ink"} for piece in pieces]


def inside(rows):
    x, y = PLACES[rows].T
    kept = (x <= RIGHT) & (y <= HIGH)
    return {"x": x[kept].round(2).tolist(), "y": y[kept].round(2).tolist()}


def frame(C, gamma):
    return {
        "readout": {
            "own mistakes": f"{mistakes(C, gamma, OWN)} of 100",
            "mistakes on unseen cells": f"{mistakes(C, gamma, VAL)} of 400",
            "cells kept as landmarks": str(len(machine(C, gamma).support_)),
            "sigma": f"{(1 / (2 * gamma)) ** 0.5:.2f}",
        },
        "lines": boundary(C, gamma),
        "points": [
            {"label": "poorly outlined", **inside(OWN[ANSWERS[OWN] == -1]), "tone": "blue"},
            {"label": "well outlined", **inside(OWN[ANSWERS[OWN] == 1]), "tone": "amber"},
        ],
        "axes": {"x": "size (scaled)", "y": "light (scaled)", "xmin": LEFT, "xmax": RIGHT, "ymin": LOW, "ymax": HIGH},
    }


def verdict(C, gamma):
    smallest = min(g for g in CONTROLS["gamma"] for c in CONTROLS["C"] if mistakes(c, g, OWN) == 0)
    if mistakes(C, gamma, OWN) > 0:
        if gamma < smallest:
            return False, "Bells so wide that neighbours of the other kind always have a say. Narrower bells."
        return False, "Some own cells do not get their way yet. Let them ask for more, or make the bells narrower."
    if gamma > smallest:
        return False, "All its own cells are right. There is a smaller gamma that can do it, with another C."
    unseen = mistakes(C, gamma, VAL)
    return True, f"None of its own is wrong, and {unseen} of 400 unseen ones are. Always saying poor makes 142 mistakes."
