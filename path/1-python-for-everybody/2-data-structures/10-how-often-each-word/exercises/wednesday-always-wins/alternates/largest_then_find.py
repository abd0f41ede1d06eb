def busiest(visitors):
    if not visitors:
        return None
    most = max(visitors.values())
    for day, count in visitors.items():
        if count == most:
            return day
