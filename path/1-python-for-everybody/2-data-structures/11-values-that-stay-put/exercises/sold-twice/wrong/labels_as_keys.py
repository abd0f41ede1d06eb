# id: PY24
# belief: the label of a seat sorts like the seat
# fails: R3
# hint: Your keys are texts such as B11, and that comes before B2. You sorted
#   them before they became pairs again. What keeps the number a number all the way?
def sold_twice(sales):
    counts = {}
    for row, number, name in sales:
        seat = f"{row}{number}"
        counts[seat] = counts.get(seat, 0) + 1
    double = []
    for seat, count in counts.items():
        if count > 1:
            double.append(seat)
    pairs = []
    for label in sorted(double):
        pairs.append((label[0], int(label[1:])))
    return pairs
