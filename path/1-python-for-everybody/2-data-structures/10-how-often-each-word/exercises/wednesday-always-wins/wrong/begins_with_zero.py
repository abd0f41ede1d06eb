# id: own
# belief: nothing can be smaller than a start of 0, so 0 is always a safe start
# fails: R1
# hint: In a week with no visitors at all you say None, and there was a day. Is 0 more than 0?
def busiest(visitors):
    best = None
    most = 0
    for day, count in visitors.items():
        if count > most:
            best = day
            most = count
    return best
