# id: own
# belief: a counter is given its value anew
# fails: R1
# hint: Two long words gave 1. What happens to the count of the first one?
def count_long(words):
    """Return how many words have more than five letters."""
    count = 0
    for word in words:
        if len(word) > 5:
            count = 1
    return count
