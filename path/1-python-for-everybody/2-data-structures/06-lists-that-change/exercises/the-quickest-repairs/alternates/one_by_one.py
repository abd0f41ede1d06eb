def quickest(minutes, places):
    rest = list(minutes)
    best = []
    while len(rest) > 0 and len(best) < places:
        smallest = min(rest)
        rest.remove(smallest)
        best.append(smallest)
    return best
