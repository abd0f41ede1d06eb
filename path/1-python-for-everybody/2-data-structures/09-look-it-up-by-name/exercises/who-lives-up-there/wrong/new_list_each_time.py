# id: PY20
# belief: the list can begin inside the loop
# fails: R1
# hint: You keep what the last door gave, and nothing from the doors before. In which line is your
#   list made, and how often does that line run?
def names_on(floor, floors):
    found = []
    for name, their_floor in floors.items():
        found = []
        if their_floor == floor:
            found.append(name)
    return found
