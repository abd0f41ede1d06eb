def sold_twice(sales):
    seats = sorted((sale[0], sale[1]) for sale in sales)
    double = []
    for one, other in zip(seats, seats[1:]):
        if one == other and one not in double:
            double.append(one)
    return double
