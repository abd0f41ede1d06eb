def take_apart(answer):
    end = answer.find("\r\n\r\n")
    head = answer[:end]
    headers = {}
    number = None
    for line in head.split("\r\n"):
        if number is None:
            number = int(line.split(" ")[1])
        else:
            colon = line.find(": ")
            headers[line[:colon].lower()] = line[colon + 2 :]
    return number, headers, answer[end + 4 :]
