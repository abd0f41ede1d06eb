# id: own
# belief: without a rule one is right half of the time
# fails: R2
# hint: Your baseline is a coin. But somebody who knows that four of five hives live does not throw
#   a coin. What would that person say, and how often be right?
def shares(weights, survived, limit):
    return ((weights > limit) == survived).mean(), 0.5
