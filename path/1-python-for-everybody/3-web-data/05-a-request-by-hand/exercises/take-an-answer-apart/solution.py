def take_apart(answer):
    """Return the number, the headers and the body of an answer."""
    # BEGIN SOLUTION
    head, body = answer.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    number = int(lines[0].split()[1])
    headers = {}
    for line in lines[1:]:
        # a value may have colons of its own
        name, value = line.split(": ", 1)
        headers[name.lower()] = value
    return number, headers, body
    # END SOLUTION
