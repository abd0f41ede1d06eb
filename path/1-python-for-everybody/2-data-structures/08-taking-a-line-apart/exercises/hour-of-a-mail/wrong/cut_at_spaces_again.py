# id: own
# belief: split finds out by itself where to cut
# fails: R1
# hint: There is no space in `23:14:16`, so your second cut cuts nothing. Which sign stands between
#   the hours and the minutes?
def hour(line):
    """Return the hour of a mail, or None."""
    words = line.split()
    if len(words) < 6:
        return None
    clock = words[5]
    parts = clock.split()
    return int(parts[0])
