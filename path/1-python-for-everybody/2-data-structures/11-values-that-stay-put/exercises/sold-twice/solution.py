def sold_twice(sales):
    """Return the seats that were sold more than once, sorted."""
    # BEGIN SOLUTION
    counts = {}
    for row, number, name in sales:
        seat = (row, number)
        counts[seat] = counts.get(seat, 0) + 1
    double = []
    for seat, count in counts.items():
        if count > 1:
            double.append(seat)
    return sorted(double)
    # END SOLUTION
