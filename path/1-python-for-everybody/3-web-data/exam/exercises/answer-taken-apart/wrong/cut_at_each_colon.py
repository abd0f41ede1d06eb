# id: own
# belief: a header has one colon
# fails: R2
# hint: Put a clock such as 16:10 into a header. What is left of its value?
def parts(answer):
    head, body = answer.split(b"\r\n\r\n", 1)
    lines = head.decode("utf-8").split("\r\n")
    headers = {}
    for line in lines[1:]:
        pieces = line.split(":")
        headers[pieces[0].{{how}}()] = pieces[1].strip()
    if len(body) < int(headers.get("{{length}}", 0)):
        return None
    return int(lines[0].split()[1]), headers, body.decode("utf-8")
