def hidden(number):
    text = ""
    seen = 0
    for place in range(len(number) - 1, -1, -1):
        sign = number[place]
        if sign.isdigit():
            seen += 1
            if seen > {{keep}}:
                sign = "{{mark}}"
        text = sign + text
    return text
