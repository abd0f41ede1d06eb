# id: own
# belief: every server writes its headers alike
# fails: R2
# hint: You keep the names as this server writes them. The next server writes `content-type`. In which
#   letters does the rule want them?
def take_apart(answer):
    head, body = answer.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    number = int(lines[0].split()[1])
    headers = {}
    for line in lines[1:]:
        name, value = line.split(": ", 1)
        headers[name] = value
    return number, headers, body
