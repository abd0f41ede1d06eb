# id: own
# belief: there is always a largest count above 0
# fails: R3
# hint: In a year without a meteor the program stops. What is the largest of nothing but zeros, and what is divided by it?
def drawing(counts):
    most = max(counts)
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
