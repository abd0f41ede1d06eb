# id: PY10
# belief: printing a value hands it back to the caller
# fails: R1, R2, R3, R4
# hint: The number is on the screen, but whoever called your function got None. Which word hands a value
#   back?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    for letter in title:
        if letter in "MW":
            count = count + 1
    print(count)
