# id: own
# belief: the best limit is the warmest evening with frost
# fails: R1
# hint: With your limit no frost is missed, and many mild nights are called frosty. Both kinds of
#   mistake count. How many nights does it get right?
def learn_limit(evening, frost):
    cold = evening[frost]
    if len(cold) == 0:
        return evening.min()
    return cold.max()
