# id: own
# belief: an answer has one empty line
# fails: R3
# hint: The body ends at its own first empty line with you. `split` cuts at every place that it finds.
#   How do you tell it to cut once?
def take_apart(answer):
    parts = answer.split("\r\n\r\n")
    head = parts[0]
    body = parts[1]
    lines = head.split("\r\n")
    number = int(lines[0].split()[1])
    headers = {}
    for line in lines[1:]:
        name, value = line.split(": ", 1)
        headers[name.lower()] = value
    return number, headers, body
