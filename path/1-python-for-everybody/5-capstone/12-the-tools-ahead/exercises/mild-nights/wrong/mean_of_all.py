# id: own
# belief: the mask has changed the array by itself
# fails: R2
# hint: The count is right. Your mean is that of all the nights, the cold ones too. A mask changes nothing
#   by itself. Where does it have to stand to pick?
def mild_nights(degrees, low, high):
    """Return how many nights were mild, and their mean."""
    mild = (degrees >= low) & (degrees <= high)
    count = int(mild.sum())
    if count == 0:
        return 0, None
    return count, float(degrees.mean())
