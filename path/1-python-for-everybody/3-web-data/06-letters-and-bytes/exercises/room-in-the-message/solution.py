def fits(text, room):
    """Return whether `text` needs at most `room` bytes in UTF-8."""
    # BEGIN SOLUTION
    data = text.encode("utf-8")
    return len(data) <= room
    # END SOLUTION
