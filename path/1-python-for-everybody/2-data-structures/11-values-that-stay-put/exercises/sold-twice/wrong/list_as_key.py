# id: own
# belief: square brackets make as good a key as round ones
# fails: R1
# hint: Python says that a list is unhashable: it can change, so it can be no key. Which box holds two
#   values and stays put?
def sold_twice(sales):
    counts = {}
    for row, number, name in sales:
        seat = [row, number]
        counts[seat] = counts.get(seat, 0) + 1
    double = []
    for seat, count in counts.items():
        if count > 1:
            double.append(seat)
    return sorted(double)
