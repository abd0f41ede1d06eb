from datetime import date, timedelta


def open_days(name, opened, closed):
    start = date.fromisoformat(name + "-01")
    after = (start + timedelta(days=31)).replace(day=1)
    start = max(start, date.fromisoformat(opened))
    after = min(after, date.fromisoformat(closed) + timedelta(days=1))
    return (after - start).days


def per_day(counts, opened, closed):
    rates = {}
    for name in counts:
        rates[name] = round(counts[name] / open_days(name, opened, closed), 1)
    return rates
