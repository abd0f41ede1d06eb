"""Limits of how often an element may occur, held against an object with some of them."""

TITLE = "How often may it be there?"
LEAST = ("not written", "0", "2")
MOST = ("not written", "3", "unbounded")
CONTROLS = {"least": list(LEAST), "most": list(MOST), "makers": [0, 1, 2, 3, 4]}
LABELS = {"least": "minOccurs", "most": "maxOccurs", "makers": "makers in the object"}
ASK = "minOccurs is 2, and maxOccurs is not written. How many makers may there be?"
OPTIONS = ["two or more", "exactly two", "no number is right"]
ANSWER = "no number is right"
TASK = "Set both limits so that things without a maker are valid, and things with four makers too."


def limits(least, most):
    """Both limits as numbers; no upper limit is None."""
    lower = 1 if least == "not written" else int(least)
    if most == "unbounded":
        return lower, None
    return lower, 1 if most == "not written" else int(most)


def allows(least, most, makers):
    lower, upper = limits(least, most)
    return lower <= makers and (upper is None or makers <= upper)


def line(least, most):
    """The line of the schema."""
    said = [f'minOccurs="{least}"'] if least != "not written" else []
    said += [f'maxOccurs="{most}"'] if most != "not written" else []
    return " ".join(['<xs:element name="maker" type="xs:string"', *said]) + "/>"


def frame(least, most, makers):
    lower, upper = limits(least, most)
    people = ("Ada Lind", "Bo Lind", "Cy Moe", "Dee Orr")
    rows = ['<object id="S2">', *[f"  <maker>{name}</maker>" for name in people[:makers]], "</object>"]
    if upper is None:
        span = f"{lower} or more"
    elif upper < lower:
        span = "no number at all"
    else:
        span = f"exactly {lower}" if lower == upper else f"{lower} to {upper}"
    return {
        "code": "\n".join(("# the schema says", line(least, most), "", "# the object holds", *rows)),
        "mark": [2, *range(6, 6 + makers)],
        "readout": {"allowed": span, "this object": "valid" if allows(least, most, makers) else "not valid"},
    }


def verdict(least, most, makers):
    lower, upper = limits(least, most)
    if upper is not None and upper < lower:
        return False, "At least two and at most one: no object can keep that. The schema contradicts itself."
    if not allows(least, most, 0):
        return False, f"A thing without a maker is not valid here: there must be {lower} at least."
    if not allows(least, most, 4):
        return False, f"None is fine. But four makers are more than {upper}."
    return True, "None at least, and no upper limit. So it stands in the agreement of the museums."
