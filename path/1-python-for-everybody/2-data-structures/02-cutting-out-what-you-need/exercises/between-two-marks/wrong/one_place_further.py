# id: own
# belief: behind a mark is one place further
# fails: R1, R2, R4
# hint: With `<` it works, with `temp=` a part of the mark is left. How many places does a mark take?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    place = text.find(left)
    if place == -1:
        return ""
    start = place + 1
    end = text.find(right, place + len(left))
    if end == -1:
        return ""
    return text[start:end]
