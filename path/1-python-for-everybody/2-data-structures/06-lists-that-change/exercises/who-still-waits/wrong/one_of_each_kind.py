# id: own
# belief: remove takes out all of a kind, and does not mind when there is none
# fails: R2, R3
# hint: `remove` takes out the first one that it finds, and stops with an error when there is none.
#   Your loop goes over those that have gone. What if it went over those that wait?
def still_waiting(waiting, gone):
    stay = list(waiting)
    for thing in gone:
        stay.remove(thing)
    return stay
