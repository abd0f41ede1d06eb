# id: own
# belief: where a left mark is, a right one follows
# fails: R3
# hint: `weight=41.25` has no kg behind it, and you return nearly all of the number. The second search
#   may come back with -1 as well. What then?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    place = text.find(left)
    if place == -1:
        return ""
    start = place + len(left)
    return text[start:text.find(right, start)]
