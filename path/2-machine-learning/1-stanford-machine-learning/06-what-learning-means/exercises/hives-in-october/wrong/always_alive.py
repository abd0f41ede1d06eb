# id: ML18
# belief: the baseline is the share of the yes answers
# fails: R2
# hint: Your baseline always says "lives". After a hard winter, when most hives are dead, which
#   answer would the lazy person give?
def shares(weights, survived, limit):
    return ((weights > limit) == survived).mean(), survived.mean()
