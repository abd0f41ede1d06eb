# id: PY11
# belief: a return inside the loop waits for the last round
# fails: R1, R2
# hint: You always get the first result. `return` leaves the function in the round in which it is
#   met. How far does it have to be indented?
def best_day(results):
    """Return the largest result, or None if there is none."""
    best = None
    for result in results:
        if best is None or result > best:
            best = result
        return best
