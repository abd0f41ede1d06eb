def bars(rows, width):
    ordered = sorted(rows)
    ordered.sort(key=lambda row: row[1], reverse=True)
    most = ordered[0][1] if ordered else 0
    return [
        "#" * (0 if number == 0 else number * width // most or 1) + f" {number} {village}"
        for village, number in ordered
    ]
