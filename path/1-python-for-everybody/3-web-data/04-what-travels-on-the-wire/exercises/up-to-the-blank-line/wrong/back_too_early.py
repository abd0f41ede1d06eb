# id: PY11
# belief: a return in the loop waits for the last round
# fails: R1
# hint: Your list has one line at most. In which round does the function hand it back? Move that block
#   to the left.
def head_of(lines):
    """Return the lines above the first blank line."""
    head = []
    for line in lines:
        line = line.rstrip()
        if line == "":
            break
        head.append(line)
        return head
