"""Four names, sorted by different keys and from both ends: what is compared, and what comes out."""

TITLE = "What is compared?"
CONTROLS = {"key": ["no key", "len", "str.lower", "last letter"], "end": ["small first", "reverse=True"]}
LABELS = {"key": "key", "end": "which end first"}
ASK = (
    "With key=len and reverse=True, the longest name is on top. "
    "crow and Wren are equally long, and crow came first. Which of the two is shown first?"
)
OPTIONS = ["Wren, for reverse turns them round", "crow, as it came", "it may change from run to run"]
ANSWER = "crow, as it came"
TASK = "Find the setting that lists the names from Z to A, whether they begin with a capital or not."

NAMES = ["sparrow", "crow", "robin", "Wren"]
KEYS = {"no key": None, "len": len, "str.lower": str.lower, "last letter": lambda name: name[-1]}
IN_CODE = {"len": "key=len", "str.lower": "key=str.lower", "last letter": "key=lambda name: name[-1]"}


def ordered(key, end):
    return sorted(NAMES, key=KEYS[key], reverse=end == "reverse=True")


def frame(key, end):
    options = [IN_CODE.get(key), "reverse=True" if end == "reverse=True" else None]
    call = ["sorted(", "    names,", *(f"    {option}," for option in options if option), ")"]
    asked = KEYS[key] or (lambda name: name)
    rows = [f"{name:<10} {asked(name)!r}" for name in ordered(key, end)]
    return {
        "panels": [
            {"title": "the call", "code": "\n".join(call)},
            {"title": "what comes out, and what was compared", "code": "\n".join(rows)},
        ]
    }


def verdict(key, end):
    first, last = ordered(key, end)[0], ordered(key, end)[-1]
    if key == "str.lower" and end == "reverse=True":
        return True, "Wren, sparrow, robin, crow: small letters were compared, and the names came out as they are."
    if key == "str.lower":
        return False, "That is from A to Z, capital or not. We want it from the other end."
    if key == "no key":
        return False, f"{first} comes first and {last} last: a capital letter counts as smaller than every small one."
    return False, f"{first} comes first and {last} last. From Z to A means that the letters of the names are compared."
