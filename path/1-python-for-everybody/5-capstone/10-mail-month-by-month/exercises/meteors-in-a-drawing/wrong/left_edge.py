# id: own
# belief: the line goes through the left corners of the bars
# fails: R4
# hint: The corners of your line lie at the left edges. A bar is 8 wide. Where is its middle?
def drawing(counts):
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
