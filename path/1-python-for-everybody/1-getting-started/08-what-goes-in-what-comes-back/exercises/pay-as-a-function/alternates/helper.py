def plain(hours, rate):
    return hours * rate


def pay(hours: float, rate: float, limit: float = 40, factor: float = 1.5) -> float:
    """Pay of one week."""
    total = plain(min(hours, limit), rate)
    if hours > limit:
        total = total + plain(hours - limit, rate * factor)
    return total
