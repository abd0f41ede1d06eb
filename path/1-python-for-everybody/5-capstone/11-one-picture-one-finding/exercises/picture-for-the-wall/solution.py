from html import escape


def picture(title, rows, source):
    """Bars with title, description and source, as the text of an SVG."""
    # BEGIN SOLUTION
    # in words, for those who cannot see it
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"]
    # from zero on, in proportion to the largest
    largest = max([number for name, number in rows] + [1])
    y = 20
    for name, number in rows:
        width = number / largest * 200
        parts.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y + 30
    parts.append(f"<text x='0' y='230'>Source: {escape(source)}</text>")
    inside = "".join(parts)
    return f"<svg role='img' viewBox='0 0 300 240'>{inside}</svg>"
    # END SOLUTION
