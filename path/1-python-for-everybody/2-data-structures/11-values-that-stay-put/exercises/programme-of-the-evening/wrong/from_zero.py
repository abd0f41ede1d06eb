# id: own
# belief: enumerate counts as people do
# fails: R2
# hint: Your evening begins with number 0. Where does `enumerate` start when nobody tells it?
def programme(titles, minutes):
    lines = []
    for number, part in enumerate(zip(titles, minutes)):
        title, length = part
        lines.append(f"{number}. {title} ({length} min)")
    return lines
