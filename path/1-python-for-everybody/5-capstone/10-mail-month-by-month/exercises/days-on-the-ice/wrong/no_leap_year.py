# id: own
# belief: February has 28 days
# fails: R1
# hint: Your February always has 28 days. In 2024 the rink was open on the 29th too. Who knows how long a month is?
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def per_day(counts, opened, closed):
    rates = {}
    for name, guests in counts.items():
        first, last = 1, LENGTHS[int(name[5:]) - 1]
        if name == opened[:7]:
            first = int(opened[8:])
        if name == closed[:7]:
            last = int(closed[8:])
        rates[name] = round(guests / (last - first + 1), 1)
    return rates
