def read_plates(lines):
    floors = {}
    for line in lines:
        if len(line.split()) == 2:
            name, floor = line.split()
            floors[name] = int(floor)
    return floors
