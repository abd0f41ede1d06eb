def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    # BEGIN SOLUTION
    place = text.find(left)
    if place == -1:
        return ""

    # behind the first mark, and from there to the next one
    start = place + len(left)
    end = text.find(right, start)
    if end == -1:
        return ""
    return text[start:end]
    # END SOLUTION
