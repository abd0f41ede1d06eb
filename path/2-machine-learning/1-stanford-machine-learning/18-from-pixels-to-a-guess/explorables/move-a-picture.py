"""What the network of the lesson says of eight pictures, moved to the right by up to six pixels."""

import pathlib

import numpy as np
from marathon_figures import data

TITLE = "A little to the right"
PICTURES = {"a 0": 250, "a 1": 750, "a 2": 1000, "another 2": 1250, "a 3": 1750, "a 4": 2250, "a 7": 3500, "a 9": 4500}
CONTROLS = {"picture": list(PICTURES), "moved": [0, 1, 2, 3, 4, 5, 6]}
LABELS = {"picture": "picture", "moved": "pixels to the right"}
ASK = "The network reads 919 of 1,000 centred pictures. Each is moved by 4 pixels, a seventh of its width. How many are read now?"
OPTIONS = ["280", "690", "880"]
ANSWER = "280"
TASK = "Find a picture and a move with which the network reads another digit, and says more than 0.8 for it."

HERE = pathlib.Path(__file__).parents[1] / "data"
THETAS = [np.loadtxt(HERE / f"theta{number}.csv", delimiter=",") for number in (1, 2)]
NAMES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
IMAGES, LABELS_OF = data("mnist5k")


def answers(picture, moved):
    """The moved picture, its digit, and the ten answers."""
    row = PICTURES[picture]
    shown = np.roll(IMAGES[row], moved, axis=1) / 255
    said = shown.ravel()
    for theta in THETAS:
        said = 1 / (1 + np.exp(-(theta @ np.concatenate([[1.0], said]))))
    return shown, int(LABELS_OF[row]), said


def frame(picture, moved):
    shown, meant, said = answers(picture, moved)
    return {
        "readout": {"meant": str(meant), "read as": str(NAMES[said.argmax()]), "largest answer": f"{said.max():.2f}"},
        "panels": [
            {"title": "what it sees", "grid": np.round(shown, 2).tolist()},
            {
                "title": "what its ten outputs say",
                "bars": {"labels": [str(name) for name in NAMES], "values": np.round(said, 3).tolist()},
                "axes": {"ymin": 0, "ymax": 1},
            },
        ],
    }


def verdict(picture, moved):
    _, meant, said = answers(picture, moved)
    read, sure = NAMES[said.argmax()], said.max()
    if read == meant:
        return False, f"It is read as a {meant}, as it should be. Move it, or take another picture."
    if sure <= 0.8:
        return False, f"It is misread, and the largest answer is only {sure:.2f}: here the network at least hesitates."
    return True, f"A {meant} is read as a {read}, with {sure:.2f}. Sure and mistaken: it has never seen a picture out of its place."
