# id: PY24
# belief: digits that were read from a line are a number
# fails: R2
# hint: Now every family has its plate. Look at the quotes around the floors in your result: what
#   does `split` give, and what has to be done to it?
def read_plates(lines):
    floors = {}
    for line in lines:
        words = line.split()
        if len(words) != 2:
            continue
        floors[words[0]] = words[1]
    return floors
