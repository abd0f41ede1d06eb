# id: own
# belief: entries that were overwritten come back when the dictionary is turned round
# fails: R1
# hint: You turn the dictionary round at the end. The family that shared a floor was lost before
#   that, at the line that makes the entry. What stands in its brackets?
def read_plates(lines):
    names = {}
    for line in lines:
        words = line.split()
        if len(words) != 2:
            continue
        names[int(words[1])] = words[0]
    floors = {}
    for floor, name in names.items():
        floors[name] = floor
    return floors
