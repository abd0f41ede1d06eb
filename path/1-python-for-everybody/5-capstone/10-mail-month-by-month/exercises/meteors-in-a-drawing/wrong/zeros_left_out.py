# id: PY120
# belief: a month in which nothing happened has no place in the drawing
# fails: R2, R4
# hint: A month without meteors has no bar in your drawing, not even a flat one. Which months may be left out of a row of months?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        if count == 0 and most > 1:
            continue
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
