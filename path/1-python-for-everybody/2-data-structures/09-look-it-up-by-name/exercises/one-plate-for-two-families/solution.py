def read_plates(lines):
    """Return a dictionary with the floor of each name in `lines`."""
    floors = {}
    for line in lines:
        words = line.split()
        if len(words) != 2:
            continue
        # BEGIN SOLUTION
        name = words[0]
        floors[name] = int(words[1])
        # STARTER
        # name = words[0]
        # floor = words[1]
        # floors[floor] = name
        # END SOLUTION
    return floors
