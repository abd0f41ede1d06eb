# id: own
# belief: what is shorter than one sign is nothing
# fails: R2
# hint: One passenger among thousands has no sign in your picture, as if nobody had come. Which bars may be
#   empty?
def bars(rows, width):
    most = max((number for _, number in rows), default=0)
    lines = []
    for village, number in sorted(rows, key=lambda row: (-row[1], row[0])):
        signs = number * width // most if most else 0
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
