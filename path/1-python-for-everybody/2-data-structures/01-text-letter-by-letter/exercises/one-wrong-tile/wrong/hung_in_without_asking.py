# id: PY29
# belief: a letter of a text can be given another value
# fails: R1, R2, R3
# hint: Python stops with a TypeError: a text cannot be changed at one place. Leave the old title
#   alone, and put a new one together. From which pieces?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    title[place] = letter
    return title
