from datetime import date, timedelta


def per_day(counts, opened, closed):
    day, end = date.fromisoformat(opened), date.fromisoformat(closed)
    days = {}
    while day <= end:
        name = day.isoformat()[:7]
        days[name] = days.get(name, 0) + 1
        day = day + timedelta(days=1)
    return {name: round(guests / days[name], 1) for name, guests in counts.items()}
