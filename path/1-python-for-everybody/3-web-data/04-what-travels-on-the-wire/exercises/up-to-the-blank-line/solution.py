def head_of(lines):
    """Return the lines above the first blank line."""
    # BEGIN SOLUTION
    head = []
    for line in lines:
        line = line.rstrip()
        if line == "":
            break
        head.append(line)
    return head
    # END SOLUTION
