def mend(name):
    numbers = []
    for sign in name:
        if ord(sign) > 255:
            return name
        numbers.append(ord(sign))
    try:
        return bytes(numbers).decode("utf-8")
    except ValueError:
        return name
