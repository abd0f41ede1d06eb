# id: PY15
# belief: a walk includes the month at which it stops
# fails: R2
# hint: The month of the last day is missing in your list, and its hedgehogs with it. When does your loop stop: before
#   this month, or behind it?
def by_month(days):
    if not days:
        return []
    keys = sorted((int(day[:4]), int(day[5:7])) for day in days)
    first, last = [year * 12 + month - 1 for year, month in (keys[0], keys[-1])]
    rows = []
    for number in range(first, last):
        year, month = number // 12, number % 12 + 1
        rows.append((f"{year}-{month:02}", keys.count((year, month))))
    return rows
