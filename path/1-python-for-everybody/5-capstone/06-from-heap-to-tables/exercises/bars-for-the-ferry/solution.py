def bars(rows, width):
    """One line for each pair, the largest first."""
    # BEGIN SOLUTION
    lines = []
    ordered = sorted(rows, key=lambda row: (-row[1], row[0]))
    for village, number in ordered:
        signs = 0
        # compared with the largest; nobody with a passenger is without a sign
        if number > 0:
            signs = max(1, number * width // ordered[0][1])
        lines.append(f"{'#' * signs} {number} {village}")
    return lines
    # END SOLUTION
