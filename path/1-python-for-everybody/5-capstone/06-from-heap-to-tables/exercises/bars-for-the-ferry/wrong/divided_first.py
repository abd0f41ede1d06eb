# id: PY27
# belief: dividing whole first and multiplying then comes to the same
# fails: R1
# hint: Half of the largest number gets one sign in place of half of the width. `50 // 100` is 0, and what is
#   lost there does not come back. Which step comes first?
def bars(rows, width):
    most = max((number for _, number in rows), default=0)
    lines = []
    for village, number in sorted(rows, key=lambda row: (-row[1], row[0])):
        signs = max(1, number // most * width) if number else 0
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
