"""The first lines of a poem, word by word: which lines of code run, and what the dictionary holds by then."""

TITLE = "A dictionary that learns to count"
CONTROLS = {"read": list(range(15)), "way": ["with if", "with get"]}
LABELS = {"read": "words read", "way": "the way of counting"}
ASK = "Fourteen words are read. How often does the line with get have to use its 0?"
OPTIONS = ["once, at the very first word", "once for every different word", "at all fourteen words"]
ANSWER = "once for every different word"
TASK = "Count with get. Stop at the first word for which get finds a number, and does not use the 0."

WORDS = ("the rain came down the rain went on", "and all the street was grey")
POEM = " ".join(WORDS).split()
WITH_IF = "\n".join(
    (
        "for word in words:",
        "    if word in counts:",
        "        counts[word] = counts[word] + 1",
        "    else:",
        "        counts[word] = 1",
    )
)
WITH_GET = "\n".join(("for word in words:", "    counts[word] = counts.get(word, 0) + 1"))


def counted(words):
    """How often each word is among `words`."""
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def marks(way, known):
    """The lines that ran for the last word."""
    if way == "with get":
        return [1, 2]
    return [1, 2, 3] if known else [1, 2, 4, 5]


def frame(read, way):
    word = POEM[read - 1] if read else None
    before, after = counted(POEM[: max(read - 1, 0)]), counted(POEM[:read])
    readout = {"word": word or "none yet"}
    if word and way == "with get":
        readout["get gives"] = str(before.get(word, 0))
    elif word:
        readout["in counts"] = str(word in before)
    readout["entries"] = str(len(after))
    return {
        "code": WITH_GET if way == "with get" else WITH_IF,
        "mark": marks(way, word in before) if word else [],
        "readout": readout,
        "bars": {"labels": list(after), "values": list(after.values())},
        "axes": {"x": "words in the dictionary", "y": "count", "ymin": 0, "ymax": 4},
    }


def verdict(read, way):
    first = next(place for place, word in enumerate(POEM, 1) if word in POEM[: place - 1])
    if way != "with get":
        return False, "Here nobody asks get. Choose the other way of counting first."
    if read < first:
        return False, "All words so far were new, so each of them got the 0. Go on."
    if read > first:
        return False, "There was a word before this one that get knew already. Go back a little."
    return True, "The second “the”: get finds the 1 that is there, and 1 plus 1 is written down."
