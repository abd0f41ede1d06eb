# id: PY20
# belief: the empty list can be made for each line
# fails: R1
# hint: What is in your list when the next line comes? Each round makes a new one. Where would it be
#   made once?
def head_of(lines):
    """Return the lines above the first blank line."""
    for line in lines:
        head = []
        line = line.rstrip()
        if line == "":
            break
        head.append(line)
    return head
