# id: own
# belief: every bar has at least one sign, the empty one too
# fails: R2, R4
# hint: A village without passengers has a sign in your picture. Whose bar is to have at least one?
def bars(rows, width):
    most = max((number for _, number in rows), default=0) or 1
    lines = []
    for village, number in sorted(rows, key=lambda row: (-row[1], row[0])):
        lines.append(f"{'#' * max(1, number * width // most)} {number} {village}")
    return lines
