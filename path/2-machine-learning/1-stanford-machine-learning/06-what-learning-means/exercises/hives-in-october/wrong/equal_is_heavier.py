# id: own
# belief: a hive at the limit is above it
# fails: R1
# hint: You let a hive of exactly the limit count as heavier. What does the first rule say about 18
#   kilograms and a limit of 18?
def shares(weights, survived, limit):
    alive = survived.mean()
    return ((weights >= limit) == survived).mean(), max(alive, 1 - alive)
