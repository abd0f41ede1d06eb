# id: own
# belief: escaping twice is safer than once
# fails: R6
# hint: On the page stands "Drum &amp; Bass", letter for letter. A text that is escaped again is shown with its
#   signs. How often goes each text through `escape` in yours?
from html import escape


def picture(title, rows, source):
    rows = [(escape(name), number) for name, number in rows]
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{escape(title)}</title><desc>{escape(said)}</desc>"]
    y = 20
    for name, number in rows:
        width = 0
        if number > 0:
            width = number / max(number for name, number in rows) * 200
        parts.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y + 30
    parts.append(f"<text x='0' y='230'>Source: {escape(source)}</text>")
    return "<svg role='img' viewBox='0 0 300 240'>" + "".join(parts) + "</svg>"
