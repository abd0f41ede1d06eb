def count_long(words):
    """Return how many words have more than five letters."""
    count = 0  # BLANK 0
    for word in words:
        if len(word) > 5:
            count = count + 1  # BLANK count + 1
    return count
