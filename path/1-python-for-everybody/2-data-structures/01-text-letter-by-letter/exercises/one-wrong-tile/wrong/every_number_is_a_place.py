# id: own
# belief: whoever calls the function gives a place that is there
# fails: R3
# hint: Your pieces are right. But COMET with place 5, or with place -1, comes back as something else.
#   Which numbers must be sent away before you cut?
def swap_tile(title, place, letter):
    """Return the title with another letter at one place."""
    return title[:place] + letter + title[place + 1:]
