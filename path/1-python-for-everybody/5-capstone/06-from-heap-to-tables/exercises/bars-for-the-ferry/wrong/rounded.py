# id: own
# belief: whole signs are made by rounding to the nearest
# fails: R1
# hint: 99 of 100 fills a bar of ten, so that it looks like the largest. The rule says to cut down. Which
#   division does that?
def bars(rows, width):
    most = max((number for _, number in rows), default=0)
    lines = []
    for village, number in sorted(rows, key=lambda row: (-row[1], row[0])):
        signs = max(1, round(number * width / most)) if number else 0
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
