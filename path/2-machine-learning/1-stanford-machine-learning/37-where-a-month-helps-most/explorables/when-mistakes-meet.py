"""Ceilings of three stages whose mistakes fall on the same cards, by chance, or by turns."""

TITLE = "Do the mistakes meet?"
CONTROLS = {
    "find": [0.6, 0.7, 0.8, 0.9],
    "cut": [0.6, 0.7, 0.8, 0.9, 1.0],
    "meet": ["on the same cards", "by chance", "by turns"],
}
LABELS = {"find": "find, own score", "cut": "cut, own score", "meet": "mistakes fall"}
ASK = "Find is right on 0.6, cut on 0.6, and they fail on the same cards. What do perfect boxes win?"
OPTIONS = ["0.4", "0.16", "nothing"]
ANSWER = "nothing"
TASK = "Find is wrong on four cards of ten. Set the rest so that perfect boxes win as much as they ever can."
READ = 0.8


def right(meet, *scores):
    """The share of cards on which all of these stages are right."""
    if meet == "on the same cards":
        return min(scores)
    if meet == "by turns":
        return max(0.0, 1 - sum(1 - score for score in scores))
    product = 1.0
    for score in scores:
        product *= score
    return product


def shares(find, cut, meet):
    return [right(meet, find, cut, READ), right(meet, cut, READ), READ, 1.0]


def gains(find, cut, meet):
    values = shares(find, cut, meet)
    return [round(after - before, 6) for before, after in zip(values, values[1:], strict=False)]


def frame(find, cut, meet):
    values = shares(find, cut, meet)
    parts = [values[0], *gains(find, cut, meet)]
    return {
        "readout": {
            "right today": f"{values[0]:.3f}",
            "product of the own scores": f"{find * cut * READ:.3f}",
            "find can win": f"{parts[1]:.3f}",
            "cut can win": f"{parts[2]:.3f}",
            "read (own score 0.8) can win": f"{parts[3]:.3f}",
        },
        "bars": {"labels": ["today", "find", "cut", "read"], "values": [round(part, 3) for part in parts]},
    }


def verdict(find, cut, meet):
    gain = gains(find, cut, meet)[0]
    if find != 0.6:
        return False, f"Here find is wrong on {10 - 10 * find:.0f} cards of ten. Leave it at 0.6."
    if gain > 0.4 - 1e-6:
        return True, "0.4: every card that find loses comes out right at the end, since nobody else fails on it."
    if gain == 0:
        return False, "They win nothing: whatever find loses, another stage loses as well."
    return False, f"They win {gain:.2f}. Some of the cards that find loses are lost once more further on."
