# id: PY55
# belief: a line from a file ends with its last letter
# fails: R1
# hint: Your loop asks before the line end is gone. What does the blank line look like at that moment?
def head_of(lines):
    """Return the lines above the first blank line."""
    head = []
    for line in lines:
        if line == "":
            break
        line = line.rstrip()
        head.append(line)
    return head
