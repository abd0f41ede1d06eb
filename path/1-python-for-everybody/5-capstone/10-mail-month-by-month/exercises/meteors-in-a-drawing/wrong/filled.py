# id: own
# belief: a polyline is a line and nothing else
# fails: R4
# hint: Below your line the browser paints everything black. What has to be said about its filling?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
