"""A flag on a pole, moved by two matrices in one order and in the other."""

import numpy as np

MOVES = {
    "quarter turn": np.array([[0.0, 1.0], [-1.0, 0.0]]),
    "half turn": np.array([[-1.0, 0.0], [0.0, -1.0]]),
    "mirror, left to right": np.array([[-1.0, 0.0], [0.0, 1.0]]),
    "twice as wide": np.array([[2.0, 0.0], [0.0, 1.0]]),
    "lean to the right": np.array([[1.0, 0.0], [0.8, 1.0]]),
}
FLAG = np.array([[0.0, 0.0], [0.0, 2.0], [1.2, 1.6], [0.0, 1.2]])

TITLE = "Two moves, two orders"
CONTROLS = {"one": list(MOVES), "other": list(MOVES)}
LABELS = {"one": "A", "other": "B"}
ASK = (
    "A flag is mirrored and then turned by a quarter; or turned and then mirrored. Where does its pole point?"
)
OPTIONS = ["to the same side both times", "to opposite sides", "up both times"]
ANSWER = "to opposite sides"
TASK = "Find two different moves whose order does not matter, one of them a stretch."


def outline(points, label, tone):
    return {
        "label": label,
        "x": [round(float(x), 3) for x in points[:, 0]],
        "y": [round(float(y), 3) for y in points[:, 1]],
        "tone": tone,
        "marks": True,
    }


def written(matrix):
    return "\n".join("  ".join(f"{value:>5.1f}" for value in row + 0.0) for row in matrix)


def panel(name, product, tone):
    """The flag before and after, and the product of the two moves below it."""
    after = outline(FLAG @ product, "after", tone)
    return {
        "title": f"flag @ {name}",
        "lines": [outline(FLAG, "before", "ink"), after],
        "axes": {"x": "to the right", "y": "up", "xmin": -4.6, "xmax": 4.6, "ymin": -2.6, "ymax": 2.6},
        "code": f"{name}\n{written(product)}",
    }


def frame(one, other):
    a, b = MOVES[one], MOVES[other]
    return {"panels": [panel("A @ B", a @ b, "blue"), panel("B @ A", b @ a, "amber")]}


def verdict(one, other):
    if one == other:
        return (
            False,
            "These are the same move twice. Nothing can be said about their order; take two different ones.",
        )
    a, b = MOVES[one], MOVES[other]
    if not np.allclose(a @ b, b @ a):
        return False, "The two flags differ, and so do the two products. For this pair the order counts."
    if "twice as wide" not in (one, other):
        return False, "Right, these two do not care about their order. Now a pair with the stretch in it."
    return (
        True,
        "The stretch works along the axes, and so does this move: neither disturbs the other. Pairs like this are rare.",
    )
