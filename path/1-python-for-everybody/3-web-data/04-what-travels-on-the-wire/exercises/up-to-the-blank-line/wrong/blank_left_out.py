# id: own
# belief: the blank line has to be left out, and the rest is kept
# fails: R1
# hint: In your list are lines of the page. The blank line was left out, and the loop went on behind it.
#   Which word ends a loop?
def head_of(lines):
    """Return the lines above the first blank line."""
    head = []
    for line in lines:
        line = line.rstrip()
        if line == "":
            continue
        head.append(line)
    return head
