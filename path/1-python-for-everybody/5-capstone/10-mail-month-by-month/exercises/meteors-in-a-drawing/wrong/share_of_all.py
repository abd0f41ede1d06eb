# id: own
# belief: a bar is a share of all meteors
# fails: R3
# hint: Even your largest bar does not reach 90. You compare with all meteors together. With which count does it fill its room?
def drawing(counts):
    most = sum(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
