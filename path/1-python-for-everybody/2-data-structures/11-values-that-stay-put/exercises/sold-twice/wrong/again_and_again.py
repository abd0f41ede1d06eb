# id: own
# belief: a seat is put in once if it is put in when it is met again
# fails: R2
# hint: A seat that was sold three times is in your list twice. How could you wait until all sales
#   have been counted?
def sold_twice(sales):
    counts = {}
    double = []
    for row, number, name in sales:
        seat = (row, number)
        counts[seat] = counts.get(seat, 0) + 1
        if counts[seat] > 1:
            double.append(seat)
    return sorted(double)
