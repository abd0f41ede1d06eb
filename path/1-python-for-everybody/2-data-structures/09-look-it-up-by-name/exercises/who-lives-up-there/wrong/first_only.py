# id: PY11
# belief: return in a loop hands back one name after the other
# fails: R1
# hint: On a floor with three families you name one. What does `return` do to the loop that it
#   stands in?
def names_on(floor, floors):
    for name, their_floor in floors.items():
        if their_floor == floor:
            return [name]
    return []
