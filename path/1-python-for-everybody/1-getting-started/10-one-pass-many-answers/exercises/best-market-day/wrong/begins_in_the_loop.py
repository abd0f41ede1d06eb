# id: PY20
# belief: what is kept may begin inside the loop
# fails: R1, R2
# hint: You always get the last result. In each round everything is forgotten, because one block
#   stands in the loop that belongs in front of it. Which one?
def best_day(results):
    """Return the largest result, or None if there is none."""
    for result in results:
        best = None
        if best is None or result > best:
            best = result
    return best
