def quotes(text):
    found = []
    held = None
    for letter in text:
        if letter == "<":
            held = ""
        elif letter == ">":
            if held is not None:
                found.append(held)
            held = None
        elif held is not None:
            held = held + letter
    return found
