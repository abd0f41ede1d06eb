# id: PY52
# belief: a search that finds nothing gives zero
# fails: R2
# hint: A line without an address gives you its first word. `find` says -1 when there is nothing, and
#   0 when the sign comes first. Which of the two do you ask about?
def host(line):
    """Return the host name of the first address in `line`."""
    at = line.find("@")
    if at == 0:
        return ""
    rest = line[at + 1:]
    words = rest.split()
    return words[0]
