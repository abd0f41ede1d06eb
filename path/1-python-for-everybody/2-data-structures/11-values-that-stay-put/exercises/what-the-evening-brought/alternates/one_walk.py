def takings(prices):
    count = 0
    total = 0
    dearest = None
    for price in prices:
        count = count + 1
        total = total + price
        if dearest is None or price > dearest:
            dearest = price
    return count, total, dearest
