# id: PY16
# belief: a place of one list is a place of the other
# fails: R3
# hint: With two titles and one number of minutes, Python stops with an IndexError. How many lines can
#   there be at most?
def programme(titles, minutes):
    lines = []
    for place in range(len(titles)):
        lines.append(f"{place + 1}. {titles[place]} ({minutes[place]} min)")
    return lines
