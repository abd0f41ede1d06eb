# id: PY24
# belief: digits in quotes are a number
# fails: R1
# hint: You return `"08"`, a text. Rule R1 wants a number, so that one can count with it. Which block
#   converts?
def hour(line):
    """Return the hour of a mail, or None."""
    words = line.split()
    if len(words) < 6:
        return None
    clock = words[5]
    parts = clock.split(":")
    return parts[0]
