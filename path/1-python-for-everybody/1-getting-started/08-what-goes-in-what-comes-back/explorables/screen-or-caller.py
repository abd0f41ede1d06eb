"""A function that shows, hands back, or does both, and three ways to call it: what is seen, what the call is worth."""

import contextlib
import io

TITLE = "Shown, or handed back?"
CONTROLS = {
    "body": ["print", "return", "print, return", "return, print"],
    "call": ["alone", "with a name", "in a print"],
}
LABELS = {"body": "in the function", "call": "the call stands"}
ASK = "The function prints its result and returns nothing. The call stands in a print. What is on the screen?"
OPTIONS = ["2.0, then None", "2.0 once", "2.0 twice"]
ANSWER = "2.0, then None"
TASK = "Find a setting with an empty screen, and yet the program keeps the value."

BODIES = {
    "print": ["print(ml)"],
    "return": ["return ml"],
    "print, return": ["print(ml)", "return ml"],
    "return, print": ["return ml", "print(ml)"],
}
CALLS = {"alone": "dose(10)", "with a name": "total = dose(10)", "in a print": "print(dose(10))"}


def run(lines, last):
    """What is on the screen after the program, what the call is worth, and what `total` names."""
    program = "\n".join(lines)
    screen = io.StringIO()
    names = {}
    with contextlib.redirect_stdout(screen):
        exec(f"{program}\n{last}", names)
    with contextlib.redirect_stdout(io.StringIO()):
        worth = names["dose"](10)
    return screen.getvalue().split(), worth, names.get("total", "nothing")


def frame(body, call):
    lines = ["def dose(weight):", "    ml = weight * 0.2", *(f"    {line}" for line in BODIES[body])]
    screen, worth, _ = run(lines, CALLS[call])
    return {
        "code": "\n".join([*lines, "", CALLS[call]]),
        "mark": [len(lines) + 2],
        "readout": {
            "on the screen": ", then ".join(screen) or "nothing",
            "the call is worth": str(worth),
            "the name total": str(worth) if call == "with a name" else "not there",
        },
    }


def verdict(body, call):
    if body == "print":
        return False, "The call hands nothing back, so it is worth None, wherever it stands."
    if body == "print, return":
        return False, "The value comes back, and the function also fills the screen. Can it keep quiet?"
    if call == "in a print":
        return False, "The value comes back, and then you show it. Let the program keep it instead."
    if call == "alone":
        return False, "The screen is empty. But the value that came back is dropped: nothing names it."
    if body == "return, print":
        return True, "Yes. Look at the last line of the function, too: behind return it is never reached."
    return True, "Yes. The function hands 2.0 back without a word, and total names it."
