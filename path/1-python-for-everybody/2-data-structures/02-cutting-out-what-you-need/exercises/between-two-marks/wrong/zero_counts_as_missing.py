# id: PY52
# belief: a search that finds nothing gives zero
# fails: R1, R3
# hint: A mark at the very beginning has the place 0. You treat it as missing, and -1 as found. Which
#   number does `find` give when there is nothing?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    place = text.find(left)
    if not place:
        return ""
    start = place + len(left)
    end = text.find(right, start)
    if not end:
        return ""
    return text[start:end]
