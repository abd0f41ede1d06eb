# id: own
# belief: gaps around a piece are never wanted
# fails: R4
# hint: You took the gaps at the ends away. The rules want the piece as it is: whoever calls your
#   function can still tidy it. Which call is too much?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    place = text.find(left)
    if place == -1:
        return ""
    start = place + len(left)
    end = text.find(right, start)
    if end == -1:
        return ""
    return text[start:end].strip()
