def to_minutes(hours):
    """Return the minutes of each repair, in the same order."""
    # BEGIN SOLUTION
    minutes = []
    for time in hours:
        minutes.append(time * 60)
    return minutes
    # STARTER
    # for time in hours:
    #     time = time * 60
    # return hours
    # END SOLUTION
