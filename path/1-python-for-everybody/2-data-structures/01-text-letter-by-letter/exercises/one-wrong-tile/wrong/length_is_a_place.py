# id: PY16
# belief: the last letter has the number that len gives
# fails: R3
# hint: COMET with place 5 got a sixth letter. Five letters have the numbers 0 to 4, so 5 is already
#   no place. Which sign says so?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    if place < 0 or place > len(title):
        return title
    return title[:place] + letter + title[place + 1:]
