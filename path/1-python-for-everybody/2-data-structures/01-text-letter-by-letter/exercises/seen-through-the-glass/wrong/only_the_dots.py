# id: PY22
# belief: how far a line is indented does not matter
# fails: R1, R2
# hint: Your row has nothing but dots in it. The line that adds a letter belongs to the `if` now, so
#   it runs for gaps alone. How far must it move to the left?
def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    row = ""
    for letter in title:
        if letter == " ":
            letter = "."
            row = letter + row
    return row
