# id: own
# belief: a dictionary hands its keys out in order
# fails: R3
# hint: The seats are right. They stand in the order in which they were first sold. What has to be done
#   with the list at the end?
def sold_twice(sales):
    counts = {}
    for row, number, name in sales:
        seat = (row, number)
        counts[seat] = counts.get(seat, 0) + 1
    double = []
    for seat, count in counts.items():
        if count > 1:
            double.append(seat)
    return double
