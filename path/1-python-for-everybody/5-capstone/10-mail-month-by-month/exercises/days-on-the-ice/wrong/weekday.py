# id: own
# belief: the first number of monthrange is the length of the month
# fails: R1
# hint: You divide a whole month by a number between 1 and 7. What does the calendar say with the first of its two numbers?
import calendar


def per_day(counts, opened, closed):
    rates = {}
    for name, guests in counts.items():
        year, month = name.split("-")
        first, last = 1, calendar.monthrange(int(year), int(month))[0] + 1
        if name == opened[:7]:
            first = int(opened[8:])
        if name == closed[:7]:
            last = int(closed[8:])
        rates[name] = round(guests / max(1, last - first + 1), 1)
    return rates
