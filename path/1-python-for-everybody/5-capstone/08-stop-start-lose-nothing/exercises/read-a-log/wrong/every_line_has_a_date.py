# id: own
# belief: every line of a log looks like the others
# fails: R5
# hint: A line of an error stops you, or is taken for one of the log. How does a line of the log begin?
def night(text):
    """Return how many runs, letters, warnings and runs without an end a log speaks of."""
    runs, letters, warnings, cut_off = 0, 0, 0, 0
    going_on = False
    for line in text.splitlines():
        words = line.split()
        if len(words) < 4:
            continue
        level, message = words[2], words[3]
        if level == "WARNING":
            warnings = warnings + 1
        elif level == "INFO" and message == "start":
            runs = runs + 1
            # the run before has never come to its end
            if going_on:
                cut_off = cut_off + 1
            going_on = True
        elif level == "INFO" and message == "kept":
            letters = letters + int(words[4])
        elif level == "INFO" and message == "end":
            going_on = False
    if going_on:
        cut_off = cut_off + 1
    return {"runs": runs, "letters": letters, "warnings": warnings, "cut off": cut_off}
