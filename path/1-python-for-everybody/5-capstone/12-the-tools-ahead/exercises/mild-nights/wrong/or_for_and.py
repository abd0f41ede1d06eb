# id: own
# belief: the sign between two masks adds the nights of both
# fails: R1, R2, R3
# hint: Every night is mild with you, even one at 30 degrees. It has to fit both questions. Which sign
#   stands for "or", and which one for "and"?
def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = (degrees >= low) | (degrees <= high)
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees[mild].mean())
