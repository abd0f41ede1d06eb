# id: own
# belief: reverse turns only the numbers round
# fails: R3
# hint: The numbers are in order, and equal villages run from Z to A. `reverse` turns the whole order round.
#   Which part of the key should be turned alone?
def bars(rows, width):
    most = max((number for _, number in rows), default=0)
    lines = []
    for village, number in sorted(rows, key=lambda row: (row[1], row[0]), reverse=True):
        signs = max(1, number * width // most) if number else 0
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
