def often(birds, least):
    names = []
    for name, count in birds.items():
        if count < least:
            continue
        names.append(name.capitalize())
    names.sort()
    return names
