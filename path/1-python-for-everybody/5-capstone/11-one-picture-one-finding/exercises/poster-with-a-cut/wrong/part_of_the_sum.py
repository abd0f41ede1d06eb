# id: own
# belief: a bar shows which part of the sum it is
# fails: R1
# hint: Your bars are in proportion, and none of them reaches the top. With which number does the largest one
#   have to be compared, so that it fills the drawing?
def boxes(amounts, tallest):
    total = sum(amounts)
    found = []
    for amount in amounts:
        height = 0
        if total > 0:
            height = amount / total * tallest
        found.append((tallest - height, height))
    return found
