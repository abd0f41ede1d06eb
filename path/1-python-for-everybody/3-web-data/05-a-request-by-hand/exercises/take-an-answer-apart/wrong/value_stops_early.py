# id: own
# belief: a header has one colon
# fails: R2
# hint: Look at what you make of a time or an address: your value ends at its own colon. Where should a
#   header be cut, and how often?
def take_apart(answer):
    head, body = answer.split("\r\n\r\n", 1)
    lines = head.split("\r\n")
    number = int(lines[0].split()[1])
    headers = {}
    for line in lines[1:]:
        parts = line.split(":")
        headers[parts[0].lower()] = parts[1].strip()
    return number, headers, body
