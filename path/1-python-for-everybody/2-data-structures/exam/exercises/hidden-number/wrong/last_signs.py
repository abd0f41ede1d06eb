# id: own
# belief: the last digits are the last signs of the text
# fails: R2, R3
# hint: Look at a number with a space near its end. How many digits did you keep?
def hidden(number):
    text = ""
    for sign in number[:-{{keep}}]:
        if sign in "0123456789":
            text = text + "{{mark}}"
        else:
            text = text + sign
    return text + number[-{{keep}}:]
