def buses(people):
    full = people // 50
    if people % 50 > 0:
        full = full + 1
    return full
