# id: own
# belief: a bar shows which part of all it is
# fails: R4
# hint: Your bars are in proportion, and together as long as the largest alone should be. With which number is
#   each one compared?
from html import escape


def picture(title, rows, source):
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"]
    y = 20
    total = sum(number for name, number in rows)
    for name, number in rows:
        width = 0
        if number > 0:
            width = number / total * 200
        parts.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y + 30
    parts.append(f"<text x='0' y='230'>Source: {escape(source)}</text>")
    return "<svg role='img' viewBox='0 0 300 240'>" + "".join(parts) + "</svg>"
