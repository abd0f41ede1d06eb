# id: own
# belief: at least as many is the same as more
# fails: R2
# hint: With two equal days, you name the later one. Which sign lets an equal number take the place
#   of the best?
def busiest(visitors):
    best = None
    most = -1
    for day, count in visitors.items():
        if count >= most:
            best = day
            most = count
    return best
