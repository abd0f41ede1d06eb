def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    before, mark, rest = text.partition(left)
    piece, mark, after = rest.partition(right)
    return piece if mark else ""
