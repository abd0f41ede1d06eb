# id: own
# belief: the title says enough to those who cannot see the bars
# fails: R2
# hint: Your description repeats the title. Somebody who cannot see the bars wants to know what they show. Where
#   do the numbers stand?
from html import escape


def picture(title, rows, source):
    parts = [f"<title>{escape(title)}</title><desc>{escape(title)}</desc>"]
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
