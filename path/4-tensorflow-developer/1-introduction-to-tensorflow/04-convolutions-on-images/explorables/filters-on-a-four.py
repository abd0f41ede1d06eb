"""Four kernels and three sizes of pooling on one handwritten four, unmoved and moved by up to two pixels."""

import numpy as np
from marathon_figures import data

TITLE = "What stays when the digit moves?"
KERNELS = {
    "upright strokes": np.array([[-1, 2, -1]] * 3) / 6,
    "level strokes": np.array([[-1, 2, -1]] * 3).T / 6,
    "left edges": np.array([[-1, 0, 1]] * 3) / 3,
    "blur": np.ones((3, 3)) / 9,
}
BLOCKS = {"none": 1, "2 × 2": 2, "4 × 4": 4}
CONTROLS = {"kernel": list(KERNELS), "moved": [0, 1, 2], "pooling": list(BLOCKS)}
LABELS = {"kernel": "kernel", "moved": "pixels to the right", "pooling": "pooling"}
ASK = "A 28 × 28 photo, a 3 × 3 kernel, pooling of 4 × 4: how large is what is left?"
OPTIONS = ["7 × 7", "6 × 6", "5 × 5"]
ANSWER = "6 × 6"
TASK = "Move the digit by 2 pixels. Find a kernel and a pooling with which more than half of the answer stays in place, without blurring."

FOUR = data("mnist5k").images[2000] / 255


def answers(photo, kernel):
    """The map of a kernel, without what is below zero."""
    rows, columns = (side - 2 for side in photo.shape)
    parts = [
        weight * photo[down : down + rows, right : right + columns]
        for (down, right), weight in np.ndenumerate(kernel)
    ]
    return np.maximum(np.sum(parts, axis=0), 0)


def pooled(found, side):
    rows, columns = (length // side for length in found.shape)
    whole = found[: rows * side, : columns * side]
    return whole.reshape(rows, side, columns, side).max(axis=(1, 3))


def maps(kernel, moved, pooling):
    """The photo, its map, and which share of the unmoved map's answer is still in its place."""
    photo = np.roll(FOUR, moved, axis=1)
    here, there = (pooled(answers(p, KERNELS[kernel]), BLOCKS[pooling]) for p in (photo, FOUR))
    return photo, here, np.minimum(here, there).sum() / there.sum()


def frame(kernel, moved, pooling):
    photo, found, stays = maps(kernel, moved, pooling)
    size = " × ".join(map(str, found.shape))
    strongest = found / max(found.max(), 1e-9)
    return {
        "panels": [
            {"title": "photo", "grid": np.round(photo, 2).tolist(), "readout": {"size": "28 × 28"}},
            {
                "title": f"answers: {kernel}",
                "grid": np.round(strongest, 2).tolist(),
                "readout": {"size": size, "stays in place": f"{stays:.0%}"},
            },
        ]
    }


def verdict(kernel, moved, pooling):
    stays = maps(kernel, moved, pooling)[2]
    if moved != 2:
        return False, "Move the digit by 2 pixels first: unmoved, everything stays."
    if kernel == "blur":
        return False, f"{stays:.0%} stays, but a blur tells strokes from nothing else. Choose a kernel with a question."
    if stays <= 0.5:
        return False, f"Only {stays:.0%} of the answer is still in its place. What would forgive the move?"
    return True, f"{stays:.0%} stays. {WHY[kernel]}"


WHY = {
    "upright strokes": "Blocks of four forgive most moves of two, whatever the stroke.",
    "level strokes": "A level stroke moved sideways lies on itself for most of its length.",
    "left edges": "An edge is thin, so it needs the largest blocks.",
}
