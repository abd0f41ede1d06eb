def sold_twice(sales):
    seen = set()
    double = set()
    for row, number, _name in sales:
        if (row, number) in seen:
            double.add((row, number))
        seen.add((row, number))
    return sorted(double)
