def takings(prices):
    dearest = None
    if prices:
        dearest = sorted(prices)[-1]
    result = (len(prices), sum(prices), dearest)
    return result
