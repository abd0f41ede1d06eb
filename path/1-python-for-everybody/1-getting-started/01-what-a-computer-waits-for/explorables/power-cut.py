"""A day's takings, step by step: what memory, storage and the screen hold, and what a power cut leaves."""

TITLE = "What is still there?"
CONTROLS = {"done": [0, 1, 2, 3, 4, 5], "power": ["stays on", "fails now"]}
LABELS = {"done": "instructions done", "power": "the power"}
ASK = "After which instruction is the sum of the day safe from a power cut?"
OPTIONS = ["after it is worked out", "after it is shown", "after it is kept in a file"]
ANSWER = "after it is kept in a file"
TASK = "Let the power fail at the first moment when the sum of the day survives it."

STEPS = (
    "take 120 (morning)",
    "take 85 (evening)",
    "add them: 205",
    "show 205 on the screen",
    "keep 205 as day.txt",
)
# What each instruction adds, and where.
MEMORY = ("120", "85", "205", None, None)
SCREEN = (None, None, None, "205", None)
STORAGE = (None, None, None, None, "day.txt: 205")


def held(added, done):
    """What has been put in one place so far."""
    return [entry for entry in added[:done] if entry]


def frame(done, power):
    lost = power == "fails now"
    places = {
        "memory": [] if lost else held(MEMORY, done),
        "screen": [] if lost else held(SCREEN, done),
        "storage": ["the program itself", *held(STORAGE, done)],
    }
    code = "\n".join(f"{number}  {step}" for number, step in enumerate(STEPS, 1))
    return {
        "code": code,
        "mark": [done] if done else [],
        "readout": {place: ", ".join(entries) or "empty" for place, entries in places.items()},
    }


def verdict(done, power):
    if power == "stays on":
        return False, "Nothing is lost while the power stays on. Let it fail, and look at what is left."
    if done < 3:
        return False, "The sum has not been worked out yet, so there is nothing that could be saved."
    if done < 5:
        return False, "Memory and screen are empty now, and the sum was nowhere else."
    return True, "The file lies in storage. Everything else is gone, and the 205 can be read again tomorrow."
