"""When a program asks a server that is down for a minute, by its first wait, its factor and its number of questions."""

TITLE = "How long to wait?"
FIRST = ["1", "5", "10"]
FACTOR = ["1", "2", "3"]
CONTROLS = {"first": FIRST, "factor": FACTOR, "most": ["4", "6", "12"]}
LABELS = {"first": "first wait, in seconds", "factor": "each wait times", "most": "questions at most"}
ASK = "The first wait is 1 second, each wait is twice the one before, and there are 6 questions. Does one of them get an answer?"
OPTIONS = ["yes, the last one", "yes, the fifth one", "no, all come too early"]
ANSWER = "no, all come too early"
TASK = "Get an answer with at most 6 questions, and do not wait longer than two minutes for it."
DOWN = 60


def moments(first, factor, most):
    """When it asks, in seconds from the beginning, up to the first answer."""
    at, wait, found = 0, int(first), []
    for _ in range(int(most)):
        found.append(at)
        if at >= DOWN:
            break
        at, wait = at + wait, wait * int(factor)
    return found


def frame(first, factor, most):
    asked = moments(first, factor, most)
    refused = [at for at in asked if at < DOWN]
    answered = [at for at in asked if at >= DOWN]
    # a long wait leaves the picture, and is said in words
    shown = [at for at in answered if at <= 180]
    return {
        "readout": {
            "questions": str(len(asked)),
            "answered after": f"{answered[0]} s" if answered else "never",
        },
        "lines": [{"label": "the server is down", "x": [0, DOWN], "y": [0, 0], "tone": "ink"}],
        "points": [
            {"x": refused, "y": list(range(1, len(refused) + 1)), "tone": "amber"},
            {"x": shown, "y": [len(asked)] * len(shown), "tone": "green"},
        ],
        "axes": {"x": "seconds", "y": "question", "xmin": -5, "xmax": 185, "ymin": -1, "ymax": 13},
    }


def verdict(first, factor, most):
    asked = moments(first, factor, most)
    if asked[-1] < DOWN:
        return False, f"The last question comes after {asked[-1]} seconds, and the server is still down."
    if len(asked) > 6:
        return False, f"It works, and the server in trouble was asked {len(asked)} times."
    if asked[-1] > 2 * DOWN:
        return False, f"The answer comes after {asked[-1]} seconds: one wait was far too long."
    return True, f"{len(asked)} questions, and the answer comes after {asked[-1]} seconds."
