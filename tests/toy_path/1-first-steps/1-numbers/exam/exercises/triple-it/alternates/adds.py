def times(number):
    total = 0
    for _ in range({{factor}}):
        total = total + number
    return total
