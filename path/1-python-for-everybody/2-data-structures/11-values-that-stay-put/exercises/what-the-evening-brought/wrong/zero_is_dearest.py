# id: own
# belief: the largest of nothing is 0
# fails: R3
# hint: For an empty list you say that the dearest ticket cost 0. There was no ticket. Which value says
#   "nothing"?
def takings(prices):
    dearest = 0
    for price in prices:
        if price > dearest:
            dearest = price
    return len(prices), sum(prices), dearest
