# id: own
# belief: a bar is a share of all passengers
# fails: R1
# hint: Even the largest village does not fill its bar. You compare with all passengers together. With which
#   number does the longest bar come to `width`?
def bars(rows, width):
    every = sum(number for _, number in rows)
    lines = []
    for village, number in sorted(rows, key=lambda row: (-row[1], row[0])):
        signs = max(1, number * width // every) if number else 0
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
