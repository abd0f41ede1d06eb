def sender(line):
    """Return the address in the first line of a mail."""
    # BEGIN SOLUTION
    words = line.split()
    return words[1]
    # END SOLUTION
