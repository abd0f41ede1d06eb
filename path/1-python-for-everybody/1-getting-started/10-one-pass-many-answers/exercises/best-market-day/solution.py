def best_day(results):
    """Return the largest result, or None if there is none."""
    # BEGIN SOLUTION
    best = None
    for result in results:
        if best is None or result > best:
            best = result
    return best
    # END SOLUTION
