def between(text, left, right):
    """Return what stands between the marks, or an empty text."""
    if left not in text:
        return ""
    rest = text[text.find(left) + len(left):]
    if right in rest:
        return rest[:rest.find(right)]
    return ""
