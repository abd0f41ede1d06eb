# id: own
# belief: there is one empty line in an answer
# fails: R3
# hint: Look at a body that has an empty line of its own. How much of it came back?
def parts(answer):
    pieces = answer.split(b"\r\n\r\n")
    head, body = pieces[0], pieces[1]
    whole = len(answer) - len(head) - 4
    lines = head.decode("utf-8").split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.{{how}}()] = value.strip()
    if whole < int(headers.get("{{length}}", 0)):
        return None
    return int(lines[0].split()[1]), headers, body.decode("utf-8")
