# id: own
# belief: comparisons are worked out before the sign between them
# fails: R1, R2, R3
# hint: The sign is the right one. But it holds tighter than a comparison, so Python joins two numbers in
#   the middle of your line first. What do both questions need around them?
def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = degrees >= low & degrees <= high
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees[mild].mean())
