def hidden(number):
    """Return the text with all but its last {{keep}} digits hidden."""
    # BEGIN SOLUTION
    # how many digits will be hidden
    left = -{{keep}}
    for sign in number:
        if sign in "0123456789":
            left = left + 1
    # build the text, and hide as many
    text = ""
    for sign in number:
        if sign in "0123456789" and left > 0:
            text = text + "{{mark}}"
            left = left - 1
        else:
            text = text + sign
    return text
    # END SOLUTION
