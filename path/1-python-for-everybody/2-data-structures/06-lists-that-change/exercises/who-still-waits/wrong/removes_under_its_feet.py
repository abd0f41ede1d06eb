# id: PY18
# belief: items can be removed while a loop walks over the list
# fails: R2, R4
# hint: When two of a kind stand side by side, the second one is still there. The loop counts places,
#   and whoever moves up is skipped. Build a list of those that stay instead.
def still_waiting(waiting, gone):
    for thing in waiting:
        if thing in gone:
            waiting.remove(thing)
    return waiting
