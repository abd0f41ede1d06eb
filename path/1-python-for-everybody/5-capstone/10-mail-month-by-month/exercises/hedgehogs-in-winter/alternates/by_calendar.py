from collections import Counter
from datetime import date, timedelta


def by_month(days):
    counts = Counter()
    when = sorted(date.fromisoformat(day).replace(day=1) for day in days)
    for first in when:
        counts[first] += 1
    rows = {}
    for first in when[:1]:
        while first <= when[-1]:
            rows[first.strftime("%Y-%m")] = counts[first]
            first = (first + timedelta(days=32)).replace(day=1)
    return list(rows.items())
