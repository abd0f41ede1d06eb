def moved_on(names):
    """Return the names of the next turn, in a list of its own."""
    # BEGIN SOLUTION
    return names[{{many}}:] + names[:{{many}}]
    # END SOLUTION
