# id: own
# belief: the digits that stay are the first ones
# fails: R1, R2
# hint: Compare both ends of what comes back. At which end should the digits stay?
def hidden(number):
    text = ""
    seen = 0
    for sign in number:
        if sign in "0123456789":
            seen = seen + 1
        if sign in "0123456789" and seen > {{keep}}:
            text = text + "{{mark}}"
        else:
            text = text + sign
    return text
