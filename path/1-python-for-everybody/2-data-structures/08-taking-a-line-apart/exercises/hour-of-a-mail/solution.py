def hour(line):
    """Return the hour of a mail, or None."""
    # BEGIN SOLUTION
    words = line.split()
    if len(words) < 6:
        return None
    clock = words[5]
    parts = clock.split(":")
    return int(parts[0])
    # END SOLUTION
