# id: PY35
# belief: M and W count, so the two questions are joined by and
# fails: R1, R2
# hint: Your answer is always 0. You ask whether one letter is an M *and* a W, both at once. Which word
#   belongs between the two questions?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    for letter in title:
        if letter == "M" and letter == "W":
            count = count + 1
    return count
