# id: PY33
# belief: a key that is not there gives an empty value, which can be asked about
# fails: R2
# hint: With a name that is not there, the first line of your function stops with a KeyError. Which
#   way of asking gives something back in any case?
def floor_for(name, floors):
    floor = floors[name]
    if floor is None:
        return "back to sender"
    return floor
