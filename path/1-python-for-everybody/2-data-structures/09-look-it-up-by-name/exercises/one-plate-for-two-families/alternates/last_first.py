def read_plates(lines):
    plates = {}
    for line in lines:
        words = line.split()
        if len(words) == 2:
            plates.update({words[0]: int(words[1])})
    return plates
