def best_pace(box, air, slowest, fastest):
    low, high = slowest, fastest
    while high - low > 1e-7:
        middle = (low + high) / 2
        if -box / middle**2 + 2 * air * middle < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
