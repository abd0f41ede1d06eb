# id: PY51
# belief: a slice holds the letter at its second number too
# fails: R1, R2
# hint: Your title is one letter short. A slice stops before its second number, so it never held the
#   old letter. What is the first piece, then?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if place < 0 or place >= len(title):
        return title
    if place == 0:
        return letter + title[1:]
    return title[:place - 1] + letter + title[place + 1:]
