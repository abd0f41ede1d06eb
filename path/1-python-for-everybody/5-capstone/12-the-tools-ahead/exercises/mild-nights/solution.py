def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    # BEGIN SOLUTION
    # an answer for each night
    mild = (degrees >= low) & (degrees <= high)
    # STARTER
    # mild = degrees >= low and degrees <= high
    # END SOLUTION
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees[mild].mean())
