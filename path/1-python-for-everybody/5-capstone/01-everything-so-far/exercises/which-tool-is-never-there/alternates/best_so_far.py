def busiest(rows):
    tidy = [row[0].strip().lower() for row in rows]
    best = None
    for name in sorted(set(tidy)):
        if best is None or tidy.count(name) > tidy.count(best):
            best = name
    return best
