import re


def sum_numbers(text):
    """Return the sum of all whole numbers in `text`."""
    # BEGIN SOLUTION
    total = 0
    for piece in re.findall("[0-9]+", text):
        total = total + int(piece)
    return total
    # END SOLUTION
