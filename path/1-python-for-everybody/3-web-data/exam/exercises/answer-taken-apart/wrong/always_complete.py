# id: own
# belief: an answer that ended is complete
# fails: R4
# hint: Leave out the last bytes of a body. Who notices that they are missing?
def parts(answer):
    head, body = answer.split(b"\r\n\r\n", 1)
    lines = head.decode("utf-8").split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, value = line.split(":", 1)
        headers[name.{{how}}()] = value.strip()
    return int(lines[0].split()[1]), headers, body.decode("utf-8")
