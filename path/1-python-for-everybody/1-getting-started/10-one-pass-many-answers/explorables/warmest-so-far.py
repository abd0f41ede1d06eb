"""The largest so far, hour by hour, beginning with None or with 0: which lines run, and what is kept."""

TITLE = "What does it remember?"
CONTROLS = {"hours": [0, 1, 2, 3, 4, 5, 6], "start": ["None", "0"]}
LABELS = {"hours": "hours that have passed", "start": "warmest begins with"}
ASK = "It begins with None, and the first reading is -19. What is kept after the first hour?"
OPTIONS = ["None", "-19", "0"]
ANSWER = "-19"
TASK = "Find the first hour after which the kept value is the warmest of the whole night."

NIGHT = (-19, -21, -18, -9, -20, -21)


def walk(hours, start):
    """What is kept after each hour, the start first, and whether the last hour changed it."""
    kept, changed = [None if start == "None" else 0], False
    for degrees in NIGHT[:hours]:
        changed = kept[-1] is None or degrees > kept[-1]
        kept.append(degrees if changed else kept[-1])
    return kept, changed


def lines_run(hours, changed):
    """The lines of the program that run in this round."""
    if hours == 0:
        return [1]
    return [2, 3, 4] if changed else [2, 3]


def frame(hours, start):
    kept, changed = walk(hours, start)
    condition = "warmest is None or degrees > warmest" if start == "None" else "degrees > warmest"
    code = f"warmest = {start}\nfor degrees in night:\n    if {condition}:\n        warmest = degrees\nprint(warmest)"
    known = [(hour, value) for hour, value in enumerate(kept) if value is not None]
    return {
        "code": code,
        "mark": lines_run(hours, changed),
        "readout": {
            "degrees": str(NIGHT[hours - 1]) if hours else "not there yet",
            "warmest": str(kept[-1]),
            "this round": "keeps it" if changed else "nothing read yet" if hours == 0 else "goes by",
        },
        "lines": [
            {"label": "warmest", "x": [hour for hour, _ in known], "y": [value for _, value in known], "tone": "blue"}
        ],
        "points": [{"x": list(range(1, hours + 1)), "y": list(NIGHT[:hours]), "tone": "amber"}],
        "axes": {"x": "hour", "y": "degrees", "xmin": 0, "xmax": 6, "ymin": -24, "ymax": 2},
    }


def verdict(hours, start):
    kept, changed = walk(hours, start)
    if start == "0":
        return False, "It holds 0, and no hour was ever that warm. From 0 it finds nothing in a freezer."
    if hours == 0:
        return False, "Nothing has been read yet, and None says so."
    if kept[-1] < max(NIGHT):
        return False, f"It holds {kept[-1]}, the warmest so far. A warmer hour is still to come."
    if not changed:
        return False, "It holds -9, and has done so for a while. In which hour did the -9 come?"
    return True, "In hour 4 the door stood open. Every later reading is asked about, and goes by."
