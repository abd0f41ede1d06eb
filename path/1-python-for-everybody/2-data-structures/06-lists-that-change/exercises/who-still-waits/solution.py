def still_waiting(waiting, gone):
    """Return the things of `waiting` that are not in `gone`, in their order."""
    # BEGIN SOLUTION
    stay = []
    for thing in waiting:
        if thing not in gone:
            stay.append(thing)
    return stay
    # END SOLUTION
