# id: own
# belief: the lowest place is always flat
# fails: R2, R3
# hint: The flat place is right, even when nobody may ride at that speed. What is best when it lies
#   outside of the limits?
def best_pace(box, air, slowest, fastest):
    return (box / (2 * air)) ** (1 / 3)
