# id: own
# belief: an evening without tickets needs no thought
# fails: R1, R3
# hint: Try an empty list. The largest of nothing is asked for, and Python stops. What should stand
#   there instead?
def takings(prices):
    return len(prices), sum(prices), max(prices)
