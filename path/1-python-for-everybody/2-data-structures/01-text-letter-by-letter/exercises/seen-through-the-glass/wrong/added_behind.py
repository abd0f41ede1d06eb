# id: own
# belief: it does not matter on which side of the plus the letter stands
# fails: R1
# hint: COMET comes back as COMET. Each new letter stands behind the ones before it. Where must it
#   stand, if the first letter is to end up last?
def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    row = ""
    for letter in title:
        if letter == " ":
            letter = "."
        row = row + letter
    return row
