# id: own
# belief: "" and " " are the same
# fails: R2
# hint: Your gaps stay gaps. You compare each letter with the empty text, in which there is nothing
#   at all. A gap is one letter long. How do you write it?
def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    row = ""
    for letter in title:
        if letter == "":
            letter = "."
        row = letter + row
    return row
