def take_apart(answer):
    head, _, body = answer.partition("\r\n\r\n")
    status, *rows = head.splitlines()
    pairs = [row.partition(": ") for row in rows]
    return int(status.split()[1]), {name.lower(): value for name, _, value in pairs}, body
