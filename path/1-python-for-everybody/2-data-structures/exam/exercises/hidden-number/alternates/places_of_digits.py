def hidden(number):
    places = [place for place, sign in enumerate(number) if sign.isdigit()]
    signs = list(number)
    for place in places[:-{{keep}}]:
        signs[place] = "{{mark}}"
    return "".join(signs)
