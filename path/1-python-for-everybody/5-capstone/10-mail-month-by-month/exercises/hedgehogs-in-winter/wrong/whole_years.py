# id: own
# belief: every year has all its twelve months in the table
# fails: R2
# hint: You begin in January, though the first hedgehog came later, and go on to December. A 0 says "nobody came". Can
#   you know that of months outside of the list?
def by_month(days):
    if not days:
        return []
    counts = {}
    for day in days:
        counts[day[:7]] = counts.get(day[:7], 0) + 1
    rows = []
    for year in range(int(min(days)[:4]), int(max(days)[:4]) + 1):
        for month in range(1, 13):
            name = f"{year}-{month:02}"
            rows.append((name, counts.get(name, 0)))
    return rows
