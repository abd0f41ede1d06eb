# id: own
# belief: a slice begins behind its first number
# fails: R1
# hint: Your host name begins with the `@`. A slice begins at its first number, and there the sign
#   stands. Which block begins one place later?
def host(line):
    """Return the host name of the first address in `line`."""
    at = line.find("@")
    if at == -1:
        return ""
    rest = line[at:]
    words = rest.split()
    return words[0]
