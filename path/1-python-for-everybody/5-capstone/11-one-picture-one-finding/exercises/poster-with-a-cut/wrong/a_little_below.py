# id: PY123
# belief: an axis from a little below the smallest amount makes no difference
# fails: R1
# hint: All bars are there now. Take 40 and 10: the first should be 4 times as high as the second. How often
#   is it in yours, and which amount has the height 0?
def boxes(amounts, tallest):
    found = []
    if not amounts or max(amounts) == 0:
        return [(tallest, 0) for amount in amounts]
    start = min(amounts) * 0.9
    for amount in amounts:
        height = (amount - start) / (max(amounts) - start) * tallest
        found.append((tallest - height, height))
    return found
