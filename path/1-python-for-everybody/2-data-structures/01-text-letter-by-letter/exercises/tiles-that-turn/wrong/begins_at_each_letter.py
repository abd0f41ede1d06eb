# id: PY20
# belief: the count may begin inside of the loop
# fails: R1, R2
# hint: Your count never gets past 1. Which line sets it back at the start of every round?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    for letter in title:
        count = 0
        if letter in "MW":
            count = count + 1
    return count
