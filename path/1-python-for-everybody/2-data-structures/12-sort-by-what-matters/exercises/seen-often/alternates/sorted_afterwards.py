def often(birds, least):
    return sorted([name[0].upper() + name[1:] for name, count in birds.items() if not count < least])
