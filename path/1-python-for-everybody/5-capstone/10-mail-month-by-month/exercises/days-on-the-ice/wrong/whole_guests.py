# id: PY27
# belief: a rate is a whole number
# fails: R1
# hint: Your rates have no decimals, so that 20 and 20.9 guests a day look alike. Which division keeps what is left over?
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
        rates[name] = guests // (last - first + 1)
    return rates
