def pair(line):
    name, _, value = line.partition(":")
    return name.{{how}}(), value.strip()


def parts(answer):
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = head.decode().splitlines()
    headers = dict([pair(line) for line in lines[1:]])
    complete = "{{length}}" not in headers or int(headers["{{length}}"]) <= len(body)
    return (int(lines[0].split()[1]), headers, body.decode()) if complete else None
