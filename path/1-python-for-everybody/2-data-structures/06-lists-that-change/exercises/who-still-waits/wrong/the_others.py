# id: own
# belief: the question of a filter names those that are dropped
# fails: R1, R2, R3
# hint: You return the things that have gone home. Whoever answers your question with yes is kept.
#   Which small word turns the question round?
def still_waiting(waiting, gone):
    stay = []
    for thing in waiting:
        if thing in gone:
            stay.append(thing)
    return stay
