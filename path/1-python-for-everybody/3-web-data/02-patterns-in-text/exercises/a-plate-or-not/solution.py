import re


def is_plate(text):
    """Return whether `text` is a plate, and nothing else."""
    # BEGIN SOLUTION
    pattern = "^[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]$"
    return re.search(pattern, text) is not None
    # END SOLUTION
