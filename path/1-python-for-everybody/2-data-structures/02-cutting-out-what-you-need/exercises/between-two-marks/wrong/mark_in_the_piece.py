# id: own
# belief: find points behind the piece that it found
# fails: R1, R2, R4
# hint: Your piece begins with the mark itself. `find` gives the place where the mark begins. How far
#   is it from there to its end?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    start = text.find(left)
    if start == -1:
        return ""
    end = text.find(right, start + len(left))
    if end == -1:
        return ""
    return text[start:end]
