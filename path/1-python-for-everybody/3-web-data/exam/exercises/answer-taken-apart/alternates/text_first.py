def parts(answer):
    text = answer.decode()
    place = text.find("\r\n\r\n")
    first, *rest = text[:place].split("\r\n")
    body = text[place + 4 :]
    headers = {}
    for line in rest:
        colon = line.find(":")
        headers[line[:colon].{{how}}()] = line[colon + 1 :].strip()
    if "{{length}}" in headers and int(headers["{{length}}"]) > len(body.encode()):
        return None
    return int(first.split(" ")[1]), headers, body
