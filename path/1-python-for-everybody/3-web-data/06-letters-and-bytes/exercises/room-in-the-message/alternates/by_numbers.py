def fits(text, room):
    count = 0
    for sign in text:
        number = ord(sign)
        if number < 128:
            count += 1
        elif number < 2048:
            count += 2
        elif number < 65536:
            count += 3
        else:
            count += 4
    return count <= room
