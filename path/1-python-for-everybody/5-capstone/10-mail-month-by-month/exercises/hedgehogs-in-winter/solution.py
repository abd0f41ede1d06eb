def by_month(days):
    """Pairs (month, number) for every month from the first day to the last."""
    # BEGIN SOLUTION
    counts = {}
    for day in days:
        counts[day[:7]] = counts.get(day[:7], 0) + 1
    rows = []
    if counts:
        # the months come from the calendar, and not from the days
        name = min(counts)
        while name <= max(counts):
            rows.append((name, counts.get(name, 0)))
            year, month = name.split("-")
            number = int(year) * 12 + int(month)
            name = f"{number // 12}-{number % 12 + 1:02}"
    return rows
    # END SOLUTION
