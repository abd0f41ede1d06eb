# id: PY123
# belief: bars may be measured from the smallest number on
# fails: R4
# hint: With 99 and 100 children your first bar is gone. Nearly as many should be nearly as long. What is taken
#   away from each number before it is drawn?
from html import escape


def picture(title, rows, source):
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"]
    y = 20
    counts = [number for name, number in rows]
    for name, number in rows:
        width = 0
        if max(counts) > min(counts):
            width = (number - min(counts)) / (max(counts) - min(counts)) * 200
        parts.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y + 30
    parts.append(f"<text x='0' y='230'>Source: {escape(source)}</text>")
    return "<svg role='img' viewBox='0 0 300 240'>" + "".join(parts) + "</svg>"
