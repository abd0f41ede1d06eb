# id: own
# belief: cutting a text gives its first piece
# fails: R1
# hint: You return a list with all the words behind the sign. `split` gives every piece. Which one is
#   the host name?
def host(line):
    """Return the host name of the first address in `line`."""
    at = line.find("@")
    if at == -1:
        return ""
    rest = line[at + 1:]
    words = rest.split()
    return words
