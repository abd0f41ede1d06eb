# id: PY15
# belief: the days from one date to another are their difference
# fails: R1, R2, R3
# hint: From the 20th to the 30th you count ten days. Say them aloud, the 20th and the 30th included. How many are
#   there?
import calendar


def per_day(counts, opened, closed):
    rates = {}
    for name, guests in counts.items():
        year, month = name.split("-")
        first, last = 1, calendar.monthrange(int(year), int(month))[1]
        if name == opened[:7]:
            first = int(opened[8:])
        if name == closed[:7]:
            last = int(closed[8:])
        rates[name] = round(guests / (last - first), 1)
    return rates
