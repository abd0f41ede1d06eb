# id: own
# belief: what looks like a number is one
# fails: R1
# hint: Your number has quotes around it. Which conversion is missing?
def parts(answer):
    head, body = answer.split(b"\r\n\r\n", 1)
    lines = head.decode("utf-8").split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.{{how}}()] = value.strip()
    if len(body) < int(headers.get("{{length}}", 0)):
        return None
    return lines[0].split()[1], headers, body.decode("utf-8")
