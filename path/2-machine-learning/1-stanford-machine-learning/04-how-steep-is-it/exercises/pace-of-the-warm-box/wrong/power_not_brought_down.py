# id: own
# belief: the slope of a square is the number itself
# fails: R1
# hint: Your speed is about a quarter too high, and slightly slower takes less. Work out the slope
#   of the part for the air once more: what comes down from a square?
def best_pace(box, air, slowest, fastest):
    return min(max((box / air) ** (1 / 3), slowest), fastest)
