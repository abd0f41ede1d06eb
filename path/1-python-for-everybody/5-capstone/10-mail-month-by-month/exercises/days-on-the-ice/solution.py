import calendar


def per_day(counts, opened, closed):
    """Guests for each open day, by month."""
    # BEGIN SOLUTION
    rates = {}
    for name, guests in counts.items():
        year, month = name.split("-")
        first, last = 1, calendar.monthrange(int(year), int(month))[1]
        # both may be true of one month
        if name == opened[:7]:
            first = int(opened[8:])
        if name == closed[:7]:
            last = int(closed[8:])
        rates[name] = round(guests / (last - first + 1), 1)
    return rates
    # STARTER
    # rates = {}
    # for name, guests in counts.items():
    #     year, month = name.split("-")
    #     rates[name] = round(guests / 30, 1)
    # return rates
    # END SOLUTION
