def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = [night for night in degrees.tolist() if low <= night <= high]
    if not mild:
        return 0, None
    return len(mild), sum(mild) / len(mild)
