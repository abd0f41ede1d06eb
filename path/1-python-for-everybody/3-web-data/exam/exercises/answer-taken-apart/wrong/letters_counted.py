# id: PY68
# belief: a letter is one byte
# fails: R4
# hint: Try a body with an é in it, and the number of its bytes in the header. What do you count?
def parts(answer):
    head, body = answer.decode("utf-8").split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.{{how}}()] = value.strip()
    if len(body) < int(headers.get("{{length}}", 0)):
        return None
    return int(lines[0].split()[1]), headers, body
