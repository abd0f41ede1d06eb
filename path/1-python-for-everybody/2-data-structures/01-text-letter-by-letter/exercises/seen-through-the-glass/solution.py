def from_inside(title):
    """Return the title as it is seen from behind the glass."""
    # BEGIN SOLUTION
    row = ""
    for letter in title:
        if letter == " ":
            letter = "."
        row = letter + row
    return row
    # END SOLUTION
