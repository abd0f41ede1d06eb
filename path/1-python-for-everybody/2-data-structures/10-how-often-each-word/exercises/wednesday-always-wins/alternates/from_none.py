def busiest(visitors):
    best = None
    for day in visitors:
        if best is None or visitors[day] > visitors[best]:
            best = day
    return best
