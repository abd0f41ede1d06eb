# id: own
# belief: a run that was cut off shows when the next one starts
# fails: R4
# hint: The last run of the night has no end, and you do not count it. Nothing follows it. Where could you
#   still notice it?
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
            # the run before has never come to its end
            if going_on:
                cut_off = cut_off + 1
            going_on = True
        elif level == "INFO" and message == "kept":
            letters = letters + int(words[4])
        elif level == "INFO" and message == "end":
            going_on = False
    return {"runs": runs, "letters": letters, "warnings": warnings, "cut off": cut_off}
