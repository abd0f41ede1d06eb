# id: own
# belief: swapping the letter at a place means swapping that letter
# fails: R1
# hint: In BANANA you swapped every A. Only the one at the given place should go. What do the pieces
#   in front of it and behind it look like?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if place < 0 or place >= len(title):
        return title
    return title.replace(title[place], letter)
