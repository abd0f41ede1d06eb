# id: own
# belief: the sum is handed back when the first price was seen
# fails: R1
# hint: Your function stopped after one price. How far is `return` indented?
def total(prices):
    """Return the sum of the prices above zero."""
    total_so_far = 0
    for price in prices:
        if price > 0:
            total_so_far = total_so_far + price
        return total_so_far
