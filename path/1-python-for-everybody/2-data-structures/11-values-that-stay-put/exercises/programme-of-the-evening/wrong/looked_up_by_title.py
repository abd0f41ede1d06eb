# id: PY59
# belief: titles can be the keys, since each of them is there once
# fails: R1, R3
# hint: An evening can have the same title twice, and then one of the two parts is gone. Each key is in a
#   dictionary once. Do you need to look anything up here?
def programme(titles, minutes):
    lengths = {}
    for title, length in zip(titles, minutes):
        lengths[title] = length
    lines = []
    for number, title in enumerate(lengths, start=1):
        lines.append(f"{number}. {title} ({lengths[title]} min)")
    return lines
