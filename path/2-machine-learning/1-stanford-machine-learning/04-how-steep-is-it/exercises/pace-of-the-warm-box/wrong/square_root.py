# id: own
# belief: v times v squared is undone by a square root
# fails: R1
# hint: You set the slope to zero, and then took the wrong root. When both sides are multiplied by v
#   squared, which power of v stands alone?
def best_pace(box, air, slowest, fastest):
    return min(max((box / (2 * air)) ** 0.5, slowest), fastest)
