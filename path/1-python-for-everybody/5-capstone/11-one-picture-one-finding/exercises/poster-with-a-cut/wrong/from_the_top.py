# id: PY81
# belief: y grows upwards, so a bar begins at its height
# fails: R2
# hint: A bar that is 25 high in a drawing of 100 begins at y = 75 and ends at 100. Where does yours begin,
#   if y is counted from the upper edge?
def boxes(amounts, tallest):
    found = []
    for amount in amounts:
        height = 0
        if amount > 0:
            height = amount / max(amounts) * tallest
        found.append((height, height))
    return found
