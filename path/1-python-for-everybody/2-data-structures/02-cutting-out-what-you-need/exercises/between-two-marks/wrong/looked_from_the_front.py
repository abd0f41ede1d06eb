# id: own
# belief: the first right mark of the text is the one that belongs to the left mark
# fails: R2
# hint: In `fed 2kg, weight=38.5kg` you found the first kg, which has nothing to do with the weight.
#   From which place on should the search for the right mark begin?
def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    place = text.find(left)
    end = text.find(right)
    if place == -1 or end == -1:
        return ""
    return text[place + len(left):end]
