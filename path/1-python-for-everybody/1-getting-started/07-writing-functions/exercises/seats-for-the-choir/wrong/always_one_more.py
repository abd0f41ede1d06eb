# id: own
# belief: there is always a rest, so one bus more than the full ones is right
# fails: R2, R3
# hint: For 100 people you order three buses, and the third drives empty. When is one more bus
#   one too many?
def buses(people):
    return people // 50 + 1
