# id: own
# belief: there is always a first day
# fails: R4
# hint: In a new shelter the list is empty, and your program stops there. What is the earliest of no days at all?
def by_month(days):
    keys = sorted((int(day[:4]), int(day[5:7])) for day in days)
    year, month = keys[0]
    rows = []
    while (year, month) <= keys[-1]:
        rows.append((f"{year}-{month:02}", keys.count((year, month))))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return rows
