import html


def row(place, name, number, scale):
    top = 20 + 30 * place
    label = html.escape(name)
    bar = f'<rect x="0" y="{top}" width="{number * scale}" height="10"></rect>'
    return f'<text x="0" y="{top - 4}">{label} {number}</text>' + bar


def picture(title, rows, source):
    largest = max([number for name, number in rows] + [0])
    scale = 200 / largest if largest > 0 else 0
    text = '<svg role="img" viewBox="0 0 300 240">'
    text += "<title>" + html.escape(title) + "</title>"
    text += "<desc>" + ", ".join(html.escape(name) + " " + str(number) for name, number in rows) + "</desc>"
    for place, (name, number) in enumerate(rows):
        text += row(place, name, number, scale)
    return text + f'<text x="0" y="235">Source: {html.escape(source)}</text></svg>'
