def still_waiting(waiting, gone):
    stay = list(waiting)
    for thing in gone:
        while thing in stay:
            stay.remove(thing)
    return stay
