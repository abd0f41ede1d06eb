# id: PY29
# belief: a method changes the text it is called on
# fails: R1, R2
# hint: Your lines still have their line ends, and so none of them is empty. The method gives you a new
#   text. Who keeps it?
def head_of(lines):
    """Return the lines above the first blank line."""
    head = []
    for line in lines:
        line.rstrip()
        if line == "":
            break
        head.append(line)
    return head
