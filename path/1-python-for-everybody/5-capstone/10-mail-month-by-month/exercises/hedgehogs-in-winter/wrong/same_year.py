# id: own
# belief: the month goes up from the first one to the last one
# fails: R2
# hint: From November to February, your months go from 11 to 2, and that is no way up. What happens after December?
def by_month(days):
    if not days:
        return []
    counts = {}
    for day in days:
        counts[day[:7]] = counts.get(day[:7], 0) + 1
    rows = []
    for month in range(int(min(days)[5:7]), int(max(days)[5:7]) + 1):
        name = f"{min(days)[:4]}-{month:02}"
        rows.append((name, counts.get(name, 0)))
    return rows
