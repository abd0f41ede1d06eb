# id: PY27
# belief: dividing whole keeps the proportion
# fails: R3
# hint: Small counts all get the height 0. What does a division without decimals leave of 3 by 4, and can the 90 bring it back?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count // most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
