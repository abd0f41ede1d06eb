# id: own
# belief: it is enough to remember who is best
# fails: R1
# hint: Your day is always the last one. You change the best day, but what are new numbers held
#   against? That number never moves.
def busiest(visitors):
    best = None
    most = -1
    for day, count in visitors.items():
        if count > most:
            best = day
    return best
