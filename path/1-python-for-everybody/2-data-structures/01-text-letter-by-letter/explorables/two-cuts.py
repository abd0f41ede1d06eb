"""A slice as two cuts between letters: every pair of numbers, negative and left-out ones too."""

TEXT = "SUNRISE"
LEFT_OUT = "left out"
PLACES = [LEFT_OUT, *range(-len(TEXT), len(TEXT) + 1)]

TITLE = "Where do the two cuts fall?"
CONTROLS = {"start": PLACES, "stop": PLACES}
LABELS = {"start": "before the colon", "stop": "behind the colon"}
ASK = 'The title is "SUNRISE". What is title[3:6]?'
OPTIONS = ["RIS", "RISE", "UNR"]
ANSWER = "RIS"
TASK = "Cut out RISE so that it would still work with a longer word in front, as in MOONRISE."


def written(start, stop):
    """The slice as somebody writes it."""
    sides = ["" if side == LEFT_OUT else str(side) for side in (start, stop)]
    return f"title[{sides[0]}:{sides[1]}]"


def cut(side, default):
    """The cut that a number means, counted from the front."""
    if side == LEFT_OUT:
        return default
    return side + len(TEXT) if side < 0 else side


def picture(left, right):
    """The letters between their cuts, and a line below those that the slice takes."""
    fronts = "".join(f"{number:<4}" for number in range(len(TEXT) + 1))
    tiles = "| " + " | ".join(TEXT) + " |"
    backs = "".join(f"{number:<4}" for number in range(-len(TEXT), 0))
    below = " " * (4 * left) + ("^" + "-" * (4 * (right - left) - 1) + "^" if left < right else "^")
    return "\n".join((fronts.rstrip(), tiles, below, backs.rstrip()))


def frame(start, stop):
    left, right = cut(start, 0), cut(stop, len(TEXT))
    taken = TEXT[left:right]
    readout = {"you write": written(start, stop), "you get": taken or "an empty text"}
    if left > right:
        readout["why"] = "the first cut lies behind the second"
    elif left == right:
        readout["why"] = "both cuts are in one place"
    else:
        readout["letters"] = f"{right} - {left} = {right - left}"
    return {"code": picture(left, right), "readout": readout}


def verdict(start, stop):
    left, right = cut(start, 0), cut(stop, len(TEXT))
    taken = TEXT[left:right]
    if taken != "RISE":
        return False, f"This gives {taken or 'an empty text'}. RISE is the last four letters."
    if start != -4:
        return False, "That is RISE here. In MOONRISE, cut 3 would fall in front of the N. Count from the back."
    if stop == len(TEXT):
        return False, "The start is right. But in MOONRISE, cut 7 would lose the E. What means “to the end”?"
    return True, "title[-4:] reads “the last four letters”, however long the word is."
