# id: own
# belief: a larger result is added to the best
# fails: R1
# hint: For one day it is right, but then your best becomes larger than any day was. Should a better
#   day be added to the old best, or take its place?
def best_day(results):
    """Return the largest result, or None if there is none."""
    best = 0
    for result in results:
        if best is None or result > best:
            best = best + result
    return best
