# id: own
# belief: each end belongs to a start
# fails: R4
# hint: You take the ends away from the starts, all of them at once. An end without a start then hides a run
#   that was cut off. What do you have to remember from line to line?
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
        elif level == "INFO" and message == "start":
            runs = runs + 1
            cut_off = cut_off + 1
        elif level == "INFO" and message == "kept":
            letters = letters + int(words[4])
        elif level == "INFO" and message == "end":
            cut_off = cut_off - 1
    return {"runs": runs, "letters": letters, "warnings": warnings, "cut off": cut_off}
