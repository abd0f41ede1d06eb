def learn_limit(evening, frost):
    best, most = None, -1
    for limit in sorted(evening):
        hits = 0
        for degrees, froze in zip(evening, frost):
            if (degrees <= limit) == froze:
                hits += 1
        if hits > most:
            best, most = float(limit), hits
    return best
