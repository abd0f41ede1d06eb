# id: own
# belief: a number can be compared with None
# fails: R1, R2
# hint: In the first round Python is asked whether a result is larger than `None`, and says that it
#   cannot compare them. What has to be asked before that?
def best_day(results):
    """Return the largest result, or None if there is none."""
    best = None
    for result in results:
        if result > best:
            best = result
    return best
