def fits(text, room):
    if len(list(bytes(text, "utf-8"))) > room:
        return False
    return True
