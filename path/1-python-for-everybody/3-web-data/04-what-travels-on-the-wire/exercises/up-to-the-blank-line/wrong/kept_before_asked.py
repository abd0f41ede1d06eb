# id: own
# belief: the blank line is the last line of the upper part
# fails: R1
# hint: At the end of your list is an empty text. The line was kept before anybody asked about it.
#   Which of the two comes first?
def head_of(lines):
    """Return the lines above the first blank line."""
    head = []
    for line in lines:
        line = line.rstrip()
        head.append(line)
        if line == "":
            break
    return head
