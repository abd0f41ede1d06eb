# id: PY24
# belief: a text of digits is a number
# fails: R1
# hint: Your first value is the text `"200"`. It looks like a number and is none. Which call makes it
#   one?
def take_apart(answer):
    head, body = answer.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    number = lines[0].split()[1]
    headers = {}
    for line in lines[1:]:
        name, value = line.split(": ", 1)
        headers[name.lower()] = value
    return number, headers, body
