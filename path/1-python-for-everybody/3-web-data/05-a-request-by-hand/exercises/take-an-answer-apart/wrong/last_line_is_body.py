# id: own
# belief: the body is the last line of the answer
# fails: R3
# hint: You keep one line of the body, the last. A page has many lines. Behind which one does it
#   begin?
def take_apart(answer):
    body = answer.split("\r\n")[-1]
    lines = answer.split("\r\n\r\n", 1)[0].split("\r\n")
    number = int(lines[0].split()[1])
    headers = {}
    for line in lines[1:]:
        name, value = line.split(": ", 1)
        headers[name.lower()] = value
    return number, headers, body
