# id: own
# belief: the sixth word has the number 6
# fails: R1
# hint: You return 2008. Count the words on your fingers, and begin with 0. Which number has the
#   clock?
def hour(line):
    """Return the hour of a mail, or None."""
    words = line.split()
    if len(words) < 6:
        return None
    clock = words[6]
    parts = clock.split(":")
    return int(parts[0])
