import math


def report(X, y, w, b):
    length = math.hypot(*w)
    room, held = [], []
    for number, (leaf, sort) in enumerate(zip(X, y, strict=True)):
        safe = sort * (sum(part * weight for part, weight in zip(leaf, w, strict=True)) + b)
        room.append(safe / length)
        if safe <= 1.001:
            held.append(number)
    return 2 / length, room, held
