# id: PY08
# belief: letter == "M" or "W" compares with both
# fails: R3
# hint: You count every letter, gaps too. `or "W"` asks about the text "W" alone, and a text that is not
#   empty counts as True. What does the whole question sound like?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    for letter in title:
        if letter == "M" or "W":
            count = count + 1
    return count
