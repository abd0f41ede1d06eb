# id: PY49
# belief: the largest so far may begin with 0
# fails: R2, R3
# hint: In a week of rain you report 0, and no day had that result. Which beginning says that nothing
#   has been seen yet?
def best_day(results):
    """Return the largest result, or None if there is none."""
    best = 0
    for result in results:
        if best is None or result > best:
            best = result
    return best
