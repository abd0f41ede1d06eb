# id: PY32
# belief: in finds out whether a floor is in the dictionary
# fails: R1
# hint: You come back with nobody at all. You asked whether the floor is in the dictionary: which
#   side of the entries does `in` look at?
def names_on(floor, floors):
    found = []
    if floor in floors:
        found.append(floors[floor])
    return found
