def scaled(value, high, start, end):
    if high == 0:
        return start
    return round(start + value / high * (end - start), 6)


def drawing(counts):
    tops = [scaled(count, max(counts), 100, 10) for count in counts]
    lines = [f"<svg viewBox='0 0 {len(counts)}0 100'>"]
    x = 0
    for top in tops:
        lines.append(f"<rect x='{x}' y='{top}' width='8' height='{100 - top}' fill='silver' />")
        x += 10
    corners = ", ".join(f"{4 + 10 * place} {top}" for place, top in enumerate(tops))
    lines.append(f"<polyline stroke='black' fill='none' points='{corners}'></polyline>")
    lines.append("</svg>")
    return "\n".join(lines)
