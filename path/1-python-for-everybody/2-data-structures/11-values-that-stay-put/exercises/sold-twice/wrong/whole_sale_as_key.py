# id: own
# belief: a seat that was sold twice has two equal sales
# fails: R1
# hint: You find a double only when the same person bought twice. Which part of a sale has nothing to
#   do with the seat?
def sold_twice(sales):
    counts = {}
    for sale in sales:
        counts[sale] = counts.get(sale, 0) + 1
    double = []
    for sale, count in counts.items():
        seat = (sale[0], sale[1])
        if count > 1 and seat not in double:
            double.append(seat)
    return sorted(double)
