def host(line):
    """Return the host name of the first address in `line`."""
    # BEGIN SOLUTION
    at = line.find("@")
    if at == -1:
        return ""
    rest = line[at + 1:]
    words = rest.split()
    return words[0]
    # END SOLUTION
