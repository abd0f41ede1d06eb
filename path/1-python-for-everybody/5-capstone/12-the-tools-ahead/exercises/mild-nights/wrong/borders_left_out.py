# id: own
# belief: from low to high leaves the two ends out
# fails: R1
# hint: A night that is exactly as cold as the lower border counts as mild. With you it does not. Which
#   two signs have to let the border in?
def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = (degrees > low) & (degrees < high)
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees[mild].mean())
