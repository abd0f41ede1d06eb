# id: PY81
# belief: y grows upwards, so the next bar has less of it
# fails: R3, R5
# hint: Your second bar lies above the first one, and soon they leave the drawing. A page is filled from above.
#   Does the next `y` grow or shrink?
from html import escape


def picture(title, rows, source):
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"]
    y = 20
    for name, number in rows:
        width = 0
        if number > 0:
            width = number / max(number for name, number in rows) * 200
        parts.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y - 30
    parts.append(f"<text x='0' y='230'>Source: {escape(source)}</text>")
    return "<svg role='img' viewBox='0 0 300 240'>" + "".join(parts) + "</svg>"
