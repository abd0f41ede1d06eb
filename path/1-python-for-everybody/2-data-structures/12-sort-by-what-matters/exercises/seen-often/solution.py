def often(birds, least):
    """Return the names that were seen at least `least` times, sorted."""
    # BEGIN SOLUTION
    return [name.capitalize() for name in sorted(birds) if birds[name] >= least]
    # END SOLUTION
