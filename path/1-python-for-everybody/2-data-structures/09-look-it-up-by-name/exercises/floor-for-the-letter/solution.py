def floor_for(name, floors):
    """Return the floor of `name`, or where the letter goes instead."""
    # BEGIN SOLUTION
    return floors.get(name, "back to sender")
    # END SOLUTION
