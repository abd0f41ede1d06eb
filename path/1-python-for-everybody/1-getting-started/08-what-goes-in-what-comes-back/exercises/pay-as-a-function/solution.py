# BEGIN SOLUTION
def pay(hours, rate, limit=40, factor=1.5):
    """Return what `hours` are worth at `rate`, those above `limit` at `rate` times `factor`."""
    # two heaps of hours, each with a price of its own
    if hours > limit:
        return limit * rate + (hours - limit) * rate * factor
    # a normal week
    return hours * rate
# STARTER
# def pay(hours, rate, limit, factor):
#     """Return what somebody has earned."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
