# Draws page.html from model.sqlite: in each year, how many of the letters that began something got no answer.
import html
import sqlite3

FINDING = "In every year, about half of the letters stayed without an answer"
LEFT, TOP, BOTTOM, STEP, BAR = 60, 20, 260, 70, 40

# A letter that answers nothing begins something; a letter that nothing answers stayed alone.
QUESTION = """SELECT substr(got, 1, 4) AS year, count(*),
    sum(message_id NOT IN (SELECT answers FROM letter WHERE answers IS NOT NULL))
    FROM letter WHERE answers IS NULL GROUP BY year ORDER BY year"""


def text_at(x, y, text, anchor="middle"):
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" font-size="13">{html.escape(str(text))}</text>'


def axis(right):
    """Return the lines at 0, 25, 50, 75 and 100 percent, from zero on."""
    lines = []
    for share in [0, 25, 50, 75, 100]:
        y = BOTTOM - share / 100 * (BOTTOM - TOP)
        lines.append(f'<line x1="{LEFT}" y1="{y}" x2="{right}" y2="{y}" stroke="silver"/>')
        lines.append(text_at(LEFT - 8, y + 4, f"{share} %", "end"))
    return lines


def bars(rows):
    lines = []
    for place, (year, begun, alone) in enumerate(rows):
        share = 100 * alone / begun
        height = share / 100 * (BOTTOM - TOP)
        x = LEFT + 20 + place * STEP
        lines.append(
            f'<rect x="{x}" y="{BOTTOM - height:.2f}" width="{BAR}" height="{height:.2f}" fill="steelblue">'
            f"<title>{year}, {alone} of {begun}, percent: {share:.1f}</title></rect>"
        )
        lines.append(text_at(x + BAR / 2, BOTTOM + 20, year))
        lines.append(text_at(x + BAR / 2, BOTTOM + 38, f"{alone} of {begun}"))
    return lines


def draw(model, page):
    """Write the page with the picture."""
    db = sqlite3.connect(model)
    rows = db.execute(QUESTION).fetchall()
    letters = db.execute("SELECT count(*) FROM letter").fetchone()[0]
    db.close()
    width = LEFT + 20 + max(len(rows), 1) * STEP
    picture = "\n".join([*axis(width), *bars(rows)])
    with open(page, "w", encoding="utf-8") as file:
        file.write(f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{FINDING}</title></head>
<body>
<h1>{FINDING}</h1>
<p>Percent of the letters that began something, by year</p>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 310" width="{width}" role="img"
aria-label="{FINDING}">
{picture}
</svg>
<p>Source: mailing list of the lighthouse of Skarn, 2016 to 2023, {letters} letters.
An answer by telephone, or at the tower, leaves no letter.</p>
</body></html>
""")


if __name__ == "__main__":
    draw("model.sqlite", "page.html")
