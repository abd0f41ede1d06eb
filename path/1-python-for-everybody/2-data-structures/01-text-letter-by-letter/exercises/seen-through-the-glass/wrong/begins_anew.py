# id: PY20
# belief: the row may begin inside of the loop
# fails: R1, R2
# hint: Only one letter came back, the last of the title. What happens to the row at the start of
#   every round?
def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    for letter in title:
        row = ""
        if letter == " ":
            letter = "."
        row = letter + row
    return row
