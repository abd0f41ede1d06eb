# id: own
# belief: in finds out how often a letter is there
# fails: R1, R2
# hint: MAMMOTH has three, and you found one. `in` says whether a letter is there, and not how often.
#   Who looks at every letter in turn?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    if "M" in title:
        count = count + 1
    if "W" in title:
        count = count + 1
    return count
