# id: PY21
# belief: elif asks the second question as well
# fails: R3
# hint: In a short winter the rink opened and closed in one month. Your second question is not asked any more when the
#   first one was answered with yes. What could stand in place of elif?
import calendar


def per_day(counts, opened, closed):
    rates = {}
    for name, guests in counts.items():
        year, month = name.split("-")
        first, last = 1, calendar.monthrange(int(year), int(month))[1]
        if name == opened[:7]:
            first = int(opened[8:])
        elif name == closed[:7]:
            last = int(closed[8:])
        rates[name] = round(guests / (last - first + 1), 1)
    return rates
