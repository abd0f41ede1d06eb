# id: PY52
# belief: a search that finds nothing stops the program or gives nothing
# fails: R3
# hint: For a text without the mark you still return something. `find` said -1, and you calculated
#   with it. Which question belongs in front of the cut?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    start = text.find(left) + len(left)
    end = text.find(right, start)
    return text[start:end]
