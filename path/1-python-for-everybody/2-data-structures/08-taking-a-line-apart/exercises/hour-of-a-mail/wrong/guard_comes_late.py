# id: own
# belief: a guard helps wherever it stands
# fails: R2
# hint: A short line stops your function with an IndexError: the sixth word is taken before anybody
#   asks whether it is there. Where must the question stand?
def hour(line):
    """Return the hour of a mail, or None."""
    words = line.split()
    clock = words[5]
    if len(words) < 6:
        return None
    parts = clock.split(":")
    return int(parts[0])
