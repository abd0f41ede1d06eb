# id: own
# belief: several values come back as a list
# fails: R1
# hint: The values are right, and square brackets stand around them. Which box was asked for, and what
#   makes it?
def takings(prices):
    dearest = None
    if len(prices) > 0:
        dearest = max(prices)
    return [len(prices), sum(prices), dearest]
