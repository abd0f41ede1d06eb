# id: PY122
# belief: counts over unequal stretches of time can be compared once the months have their length
# fails: R2, R3
# hint: Every month has its right length now. But in November there was no ice before the 20th. On how many days could
#   anybody skate?
import calendar


def per_day(counts, opened, closed):
    rates = {}
    for name, guests in counts.items():
        year, month = name.split("-")
        rates[name] = round(guests / calendar.monthrange(int(year), int(month))[1], 1)
    return rates
