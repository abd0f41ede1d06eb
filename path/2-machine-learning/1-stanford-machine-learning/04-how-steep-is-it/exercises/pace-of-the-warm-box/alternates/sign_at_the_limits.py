def slope(box, air, v):
    return 2 * air * v - box / v / v


def best_pace(box, air, slowest, fastest):
    if slope(box, air, slowest) >= 0:
        return slowest
    if slope(box, air, fastest) <= 0:
        return fastest
    pace = slowest
    for _ in range(200):
        pace = (pace + pace + box / (2 * air * pace * pace)) / 3
    return pace
