# id: own
# belief: names that are taken one after the other keep their order, from whichever end
# fails: R1
# hint: Look at the last names of what comes back. From which end does `pop()` take?
def moved_on(names):
    if len(names) <= {{many}}:
        return names.copy()
    moved = names[:{{many}}]
    turn = names[{{many}}:]
    while len(moved) > 0:
        turn.append(moved.pop())
    return turn
