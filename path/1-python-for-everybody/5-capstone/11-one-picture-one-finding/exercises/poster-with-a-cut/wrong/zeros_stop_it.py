# id: own
# belief: some amount is always above zero
# fails: R3
# hint: With `[0, 0]` the program stops: it divides by the largest amount. What is the result to be on a day
#   on which nobody used any water?
def boxes(amounts, tallest):
    found = []
    for amount in amounts:
        height = amount / max(amounts) * tallest
        found.append((tallest - height, height))
    return found
