# id: PY11
# belief: each return hands one value back, and the function goes on
# fails: R1, R2
# hint: Only the number of tickets came back. What does the first `return` do to the lines below it?
def takings(prices):
    return len(prices)
    return sum(prices)
    return max(prices)
