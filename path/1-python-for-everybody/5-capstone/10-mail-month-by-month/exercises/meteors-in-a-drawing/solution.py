def drawing(counts):
    """The text of an SVG: a bar for each month, and a line over their tops."""
    # BEGIN SOLUTION
    # an empty year is divided by 1
    most = max(counts) or 1
    bars, corners = "", []
    for place, count in enumerate(counts):
        height = count / most * 90
        # y grows down, so a tall bar begins at a small y
        top = 100 - height
        bars = bars + f'<rect x="{place * 10}" y="{top}" width="8" height="{height}"/>'
        corners.append(f"{place * 10 + 4},{top}")
    points = " ".join(corners)
    line = f'<polyline points="{points}" fill="none" stroke="black"/>'
    return f'<svg viewBox="0 0 {len(counts) * 10} 100">{bars}{line}</svg>'
    # END SOLUTION
