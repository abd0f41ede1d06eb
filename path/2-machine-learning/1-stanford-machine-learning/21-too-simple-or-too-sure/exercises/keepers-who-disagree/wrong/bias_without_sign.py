# id: own
# belief: the bias is how far single promises are off, whichever way
# fails: R2, R5
# hint: One keeper says 4 too much, another 4 too little, and your bias is 4. Taken together, how wrong are they?
#   And which sign does a keeper's promise have that is too low?
import numpy as np


def split_the_miss(promises, truth):
    bias = abs(promises - truth).mean(axis=0)
    return bias, promises.var(axis=0), ((promises - truth) ** 2).mean(axis=0)
