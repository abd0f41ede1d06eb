# id: own
# belief: a name is safe in a page as it is
# fails: R6
# hint: "Drum & Bass" breaks the picture: a page takes `&` as a sign of its own. Which function writes it so
#   that no page misreads it, and which three texts need it?
def picture(title, rows, source):
    said = ", ".join(f"{name} {number}" for name, number in rows)
    parts = [f"<title>{title}</title><desc>{said}</desc>"]
    y = 20
    for name, number in rows:
        width = 0
        if number > 0:
            width = number / max(number for name, number in rows) * 200
        parts.append(f"<text x='0' y='{y - 4}'>{name} {number}</text>")
        parts.append(f"<rect x='0' y='{y}' width='{width}' height='10'/>")
        y = y + 30
    parts.append(f"<text x='0' y='230'>Source: {source}</text>")
    return "<svg role='img' viewBox='0 0 300 240'>" + "".join(parts) + "</svg>"
