# id: own
# belief: a message means the same at every level
# fails: R1, R2
# hint: A line of another level that begins with `start` or `kept` counts with you. Which word of the line
#   have you not asked?
def night(text):
    """Return how many runs, letters, warnings and runs without an end a log speaks of."""
    runs, letters, warnings, cut_off = 0, 0, 0, 0
    going_on = False
    for line in text.splitlines():
        # lines of an error have no date
        if not line[:1].isdigit():
            continue
        words = line.split()
        level, message = words[2], words[3]
        if level == "WARNING":
            warnings = warnings + 1
        elif message == "start":
            runs = runs + 1
            # the run before has never come to its end
            if going_on:
                cut_off = cut_off + 1
            going_on = True
        elif message == "kept":
            letters = letters + int(words[4])
        elif message == "end":
            going_on = False
    if going_on:
        cut_off = cut_off + 1
    return {"runs": runs, "letters": letters, "warnings": warnings, "cut off": cut_off}
