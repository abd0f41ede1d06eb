def is_plate(text):
    if len(text) != 7 or text[3] != "-":
        return False
    for letter in text[:3]:
        if letter not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return False
    for digit in text[4:]:
        if digit not in "0123456789":
            return False
    return True
