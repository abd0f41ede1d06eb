# id: own
# belief: replacing a digit hides it at one place only
# fails: R2
# hint: Try a number in which the same digit stands in front and at the end. `replace` looks everywhere.
def hidden(number):
    digits = ""
    for sign in number:
        if sign in "0123456789":
            digits = digits + sign
    text = number
    for digit in digits[:-{{keep}}]:
        text = text.replace(digit, "{{mark}}")
    return text
