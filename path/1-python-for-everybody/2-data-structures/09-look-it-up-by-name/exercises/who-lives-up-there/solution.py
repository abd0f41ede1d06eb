def names_on(floor, floors):
    """Return a list of the names whose floor is `floor`."""
    # BEGIN SOLUTION
    found = []
    for name, their_floor in floors.items():
        if their_floor == floor:
            found.append(name)
    return found
    # END SOLUTION
