"""One value in a nested box: what is held after each further pair of brackets, or which error comes."""

import json

TITLE = "One more pair of brackets"
CONTROLS = {
    "first": ['["name"]', '["place"]', '["jars"]'],
    "second": ["nothing", "[0]", "[1]", '["seeds"]', '["village"]'],
    "third": ["nothing", "[0]", '["year"]', '["seeds"]'],
}
LABELS = {"first": "first pair", "second": "second pair", "third": "third pair"}
ASK = "How many pairs of brackets lead from bean to the number 650?"
OPTIONS = ["one", "two", "three"]
ANSWER = "three"
TASK = "Go to 650, the number of seeds in the jar of 2014."

TEXT = """\
{
  "name": "Marsh bean",
  "place": {"village": "Løten", "height": 210},
  "jars": [
    {"year": 1998, "seeds": 420},
    {"year": 2014, "seeds": 650}
  ]
}"""
KINDS = {"dict": "dictionary", "list": "list", "str": "text", "int": "number"}


def pairs_of(first, second, third):
    """The pairs of brackets that are used, from the left."""
    return [pair for pair in (first, second, third) if pair != "nothing"]


def walked(pairs):
    """What is held after each pair, and the message that ended the walk, if one did."""
    held, steps = json.loads(TEXT), []
    for pair in pairs:
        try:
            held = eval(f"held{pair}", {"held": held})
        except (KeyError, TypeError, IndexError) as error:
            return steps, f"{type(error).__name__}: {error}"
        steps.append(held)
    return steps, None


def frame(first, second, third):
    pairs = pairs_of(first, second, third)
    steps, message = walked(pairs)
    rows = []
    for number, held in enumerate(steps, 1):
        path = "bean" + "".join(pairs[:number])
        rows.append(f"{path}\n    {KINDS[type(held).__name__]}: {json.dumps(held, ensure_ascii=False)}")
    if message:
        rows.append("bean" + "".join(pairs[: len(steps) + 1]) + f"\n    {message}")
    lines = "\n".join(rows)
    last = len(lines.split("\n"))
    return {
        "code": f"{lines}\n\n# the message\n{TEXT}",
        "mark": [last - 1, last],
        "readout": {"you hold": "an error" if message else f"a {KINDS[type(steps[-1]).__name__]}"},
    }


def verdict(first, second, third):
    pairs = pairs_of(first, second, third)
    steps, message = walked(pairs)
    if message:
        return False, f"Here it stops after {len(steps)} of {len(pairs)}. Look which box you held before the last pair."
    if steps[-1] == 650:
        return True, "The dictionary by a name, the list by a number, and the jar by a name again."
    if isinstance(steps[-1], dict | list):
        return False, "You hold a box, and not yet a number. One more pair leads into it."
    return False, "That is a single value, and another one. Which way leads to the jars, and which of them is of 2014?"
