# id: own
# belief: in looks for the letters of a text one by one
# fails: R1, R2
# hint: You ask whether "MW" is inside of the title: an M with a W right behind it. MOON has no such
#   pair. Which of the two texts has to stand in front of `in`?
def turning_tiles(title):
    """Return how many tiles the title needs that can be M or W."""
    count = 0
    for letter in title:
        if "MW" in title:
            count = count + 1
    return count
