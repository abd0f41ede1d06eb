def pay(hours, rate, limit=40, factor=1.5):
    beyond = max(hours - limit, 0)
    return rate * (hours + (factor - 1) * beyond)
