from html import escape


def picture(title, rows, source):
    lines = ["<svg xmlns='http://www.w3.org/2000/svg' role='img' viewBox='0 0 300 240'>"]
    lines.append(f"<title>{escape(title)}</title>")
    numbers = sorted(number for name, number in rows)
    bars = []
    labels = [f"<text x='150' y='10'>Source: {escape(source)}</text>"]
    said = []
    for name, number in rows:
        y = 20 + len(bars) * 30
        width = 0 if number == 0 else 200 * number / numbers[-1]
        bars.append(f"<rect x='0' y='{y}' height='10' width='{width}'/>")
        labels.append(f"<text x='0' y='{y - 4}'>{escape(name)} {number}</text>")
        said.append(f"{escape(name)} {number}")
    lines.append("<desc>" + ", ".join(said) + "</desc>")
    return "\n".join(lines + bars + labels + ["</svg>"])
