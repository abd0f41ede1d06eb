import re


def statements(text):
    """Return pairs of who said something, and what."""
    # BEGIN SOLUTION
    return re.findall("([A-Za-z]+) said <([^<>]*)>", text)
    # END SOLUTION
