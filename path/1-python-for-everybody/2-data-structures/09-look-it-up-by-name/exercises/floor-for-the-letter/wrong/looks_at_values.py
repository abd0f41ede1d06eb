# id: PY32
# belief: the values are searched for the name
# fails: R1
# hint: You send every letter back. The values of this dictionary are floors, and no name is among
#   them. What does `in` look at when it gets the dictionary itself?
def floor_for(name, floors):
    if name in floors.values():
        return floors[name]
    return "back to sender"
