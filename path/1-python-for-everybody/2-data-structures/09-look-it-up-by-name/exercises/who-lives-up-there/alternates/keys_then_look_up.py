def names_on(floor, floors):
    found = []
    for name in floors:
        if floors[name] == floor:
            found = found + [name]
    return found
