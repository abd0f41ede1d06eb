# id: PY11
# belief: a return inside of a loop waits until the loop is over
# fails: R1, R2
# hint: You get the first letter and no other. A `return` ends the function at once, in the middle of
#   the loop as well. When is the row complete?
def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    row = ""
    for letter in title:
        if letter == " ":
            letter = "."
        row = letter + row
        return row
