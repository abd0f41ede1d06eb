# id: own
# belief: a value that came back counts as true
# fails: R1
# hint: Everything is right but the ground floor. `get` gave you 0 there. What does an `if` make of
#   a 0?
def floor_for(name, floors):
    floor = floors.get(name)
    if floor:
        return floor
    return "back to sender"
