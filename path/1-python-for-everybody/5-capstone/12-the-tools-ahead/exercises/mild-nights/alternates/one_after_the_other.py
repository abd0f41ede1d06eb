def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    not_cold = degrees[degrees >= low]
    mild = not_cold[not_cold <= high]
    if len(mild) == 0:
        return 0, None
    return len(mild), float(mild.mean())
