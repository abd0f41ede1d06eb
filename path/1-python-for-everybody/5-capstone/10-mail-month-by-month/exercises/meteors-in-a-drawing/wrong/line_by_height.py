# id: PY81
# belief: y grows upwards, at least for the line
# fails: R4
# hint: The bars stand well, and the line goes down where they go up. What does the second number of a corner count, and from which edge?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{height}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
