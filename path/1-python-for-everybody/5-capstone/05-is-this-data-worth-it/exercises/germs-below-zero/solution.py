def average(texts):
    """Return the average of the values that were measured."""
    total = 0
    count = 0
    for text in texts:
        if text.strip() == "":
            continue
        # BEGIN SOLUTION
        value = float(text)
        # the sign for a gap is a number
        if value == -999:
            continue
        # STARTER
        # value = float(text)
        # END SOLUTION
        total = total + value
        count = count + 1
    if count == 0:
        return None
    return total / count
