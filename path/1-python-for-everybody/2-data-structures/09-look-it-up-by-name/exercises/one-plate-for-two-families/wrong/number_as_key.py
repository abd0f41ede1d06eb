# id: PY59
# belief: two entries can have the same key
# fails: R1
# hint: The floor is still what stands in the brackets. Two families on floor 2 are two entries with
#   one key. How many of them can the dictionary hold?
def read_plates(lines):
    names = {}
    for line in lines:
        words = line.split()
        if len(words) != 2:
            continue
        names[int(words[1])] = words[0]
    return names
