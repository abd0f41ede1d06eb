# id: own
# belief: the best is always at one of the two ends
# fails: R1
# hint: You compare the two limits alone. In the first example both 6 and 20 take more than a speed
#   between them. Where is the use flat?
def best_pace(box, air, slowest, fastest):
    at_slowest = box / slowest + air * slowest**2
    at_fastest = box / fastest + air * fastest**2
    return slowest if at_slowest <= at_fastest else fastest
