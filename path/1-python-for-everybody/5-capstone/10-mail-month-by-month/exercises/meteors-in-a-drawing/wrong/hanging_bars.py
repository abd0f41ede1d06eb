# id: PY81
# belief: y grows upwards on a drawing, as it does in school
# fails: R2, R4
# hint: Your bars hang from the sky. On a drawing 0 is at the upper edge. How far is it from there to the top of a bar that stands on 100?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 0
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
