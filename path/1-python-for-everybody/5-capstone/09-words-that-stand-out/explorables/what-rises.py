"""The words of the university's letters, ordered in two ways: with or without stop words, above a minimum count."""

TITLE = "What rises to the top?"
CONTROLS = {
    "order": ["by count", "by ratio of shares"],
    "stops": ["stay in", "taken out"],
    "minimum": [1, 2, 3, 4, 5, 6, 8, 10, 12],
}
LABELS = {"order": "ordered", "stops": "stop words", "minimum": "minimum count"}
ASK = "Stop words stay in, minimum 5, ordered by ratio. How many of the eight words on top are stop words?"
OPTIONS = ["none", "four", "all eight"]
ANSWER = "none"
TASK = (
    "Stop words stay in, ordered by ratio. Find a minimum with which each of the eight words "
    "was written five times or more, and none is a stop word."
)

UNIVERSITY, ALL = 1713, 13898
# each word that reaches the top eight in some setting: uses at the university, uses in all letters
WORDS = {
    "a": (42, 338), "above": (2, 3), "and": (57, 420), "are": (19, 107), "as": (11, 36), "bends": (7, 11),
    "can": (25, 168), "children": (10, 46), "come": (13, 63), "crowns": (8, 51), "days": (5, 13),
    "door": (8, 55), "drawing": (7, 14), "exactly": (7, 11), "floats": (6, 10), "for": (26, 181),
    "friends": (12, 67), "has": (22, 157), "hi": (13, 77), "i": (32, 296), "in": (43, 285), "is": (34, 318),
    "it": (26, 250), "keep": (6, 10), "lee": (1, 2), "lens": (11, 50), "light": (8, 22), "look": (9, 47),
    "man": (2, 4), "old": (13, 42), "on": (26, 236), "open": (6, 10), "please": (16, 85), "prism": (8, 18),
    "prisms": (8, 28), "school": (11, 47), "step": (3, 6), "the": (186, 1451), "white": (12, 69), "yet": (2, 3),
}
STOPS = set(
    "a and are as can come for friends has hi i in is it on please the".split()
)


def ratio(word):
    here, everywhere = WORDS[word]
    return (here / UNIVERSITY) / (everywhere / ALL)


def top(order, stops, minimum):
    """The eight words on top, with what they are ordered by."""
    kept = [word for word in WORDS if WORDS[word][0] >= minimum and not (stops == "taken out" and word in STOPS)]
    value = ratio if order == "by ratio of shares" else (lambda word: WORDS[word][0])
    return [(word, value(word)) for word in sorted(kept, key=lambda word: (-value(word), word))[:8]]


def frame(order, stops, minimum):
    found = top(order, stops, minimum)
    words = [word for word, _ in found]
    by_ratio = order == "by ratio of shares"
    readout = {
        "stop words among them": str(sum(word in STOPS for word in words)),
        "rarest of them, uses": str(min((WORDS[word][0] for word in words), default=0)),
    }
    return {
        "bars": {"labels": words, "values": [round(value, 1) for _, value in found]},
        "axes": {"y": "times as common as in all letters" if by_ratio else "uses in letters of the university"},
        "readout": readout,
    }


def verdict(order, stops, minimum):
    if order == "by count":
        return False, "Ordered by count, small words lead. Choose the ratio of shares."
    if stops == "taken out":
        return False, "Here the list did part of the work. Let the stop words stay in."
    words = [word for word, _ in top(order, stops, minimum)]
    if min(WORDS[word][0] for word in words) < 5:
        return False, "A word that was written a time or two is still among them. That may be chance."
    if any(word in STOPS for word in words):
        return False, "The minimum is so high that everyday words are almost all that is left."
    return True, "Often enough not to be chance, and still the university's own: light, and what bends it."
