"""What each of four examples sends back through one neuron, and where its weights go."""

import math

TITLE = "What does each example send back?"
CONTROLS = {"score": [-6, -4, -2, -1, 0, 1, 2, 4, 6], "loss": ["logarithmic", "squared"]}
LABELS = {"score": "score of the last example", "loss": "loss"}
ASK = "The last example is a yes, and the neuron is sure that it is a no (score -6). Which loss sends more back?"
OPTIONS = ["logarithmic", "squared", "both the same"]
ANSWER = "logarithmic"
TASK = "Find a score at which the last example is on the wrong side, and yet sends almost nothing back (less than 0.02)."

# (label, score) of the first three examples: two are fine, one is on the edge.
OTHERS = [(0, -3.0), (1, 2.5), (0, 0.5)]


def sent_back(label, score, loss):
    """The slope of the loss with respect to the score."""
    a = 1 / (1 + math.exp(-score))
    return a - label if loss == "logarithmic" else (a - label) * a * (1 - a)


def frame(score, loss):
    examples = [*OTHERS, (1, float(score))]
    sizes = [sent_back(label, z, loss) for label, z in examples]
    names = [f"{'yes' if label else 'no'}, {z:g}" for label, z in examples]
    return {
        "readout": {
            "sent back by the last": f"{sizes[-1]:.3f}",
            "mean over the four (slope of b)": f"{sum(sizes) / 4:.3f}",
        },
        "bars": {"labels": names, "values": [round(size, 4) for size in sizes]},
        "axes": {"x": "example: label, score", "y": "slope", "ymin": -1, "ymax": 1},
    }


def verdict(score, loss):
    size = abs(sent_back(1, score, loss))
    if score >= 0:
        return False, "This score leans to yes, so the example is on the right side. Go further left."
    if size >= 0.02:
        return False, f"It is on the wrong side, and sends {size:.3f} back: enough to be corrected. Can a loss be deaf to it?"
    return True, "Sure, mistaken, and silent: the squared error hardly pulls here. That is why the loss has its form."
