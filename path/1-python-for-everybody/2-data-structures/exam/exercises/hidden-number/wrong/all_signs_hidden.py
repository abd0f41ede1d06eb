# id: own
# belief: spaces and hyphens are hidden as well
# fails: R3
# hint: Look at what became of the spaces and hyphens. Which signs does the rule speak of?
def hidden(number):
    left = -{{keep}}
    for sign in number:
        if sign in "0123456789":
            left = left + 1
    text = ""
    for sign in number:
        if left > 0:
            text = text + "{{mark}}"
            if sign in "0123456789":
                left = left - 1
        else:
            text = text + sign
    return text
