def parts(answer):
    """Return number, headers and body of an answer; None when the body is not complete."""
    # BEGIN SOLUTION
    head, body = answer.split(b"\r\n\r\n", 1)
    lines = head.decode("utf-8").split("\r\n")
    # a name and a value on each line below the first
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.{{how}}()] = value.strip()
    # the promise is in bytes
    if "{{length}}" in headers and len(body) < int(headers["{{length}}"]):
        return None
    return int(lines[0].split()[1]), headers, body.decode("utf-8")
    # END SOLUTION
