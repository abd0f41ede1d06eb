def programme(titles, minutes):
    lines = []
    number = 1
    for title, length in zip(titles, minutes):
        lines.append(str(number) + ". " + title + " (" + str(length) + " min)")
        number = number + 1
    return lines
