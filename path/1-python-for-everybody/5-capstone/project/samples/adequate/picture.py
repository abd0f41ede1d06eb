# A bar for each garden: how many hedgehogs were seen there.
import sqlite3


def draw(model, page):
    db = sqlite3.connect(model)
    rows = db.execute("""SELECT garden.name, sum(hedgehogs) FROM evening
        JOIN garden ON evening.garden_id = garden.id
        GROUP BY garden.id ORDER BY sum(hedgehogs) DESC""").fetchall()
    db.close()
    lines = []
    for place, (name, count) in enumerate(rows):
        y = 20 + place * 30
        # 40 more, so that a small bar can be seen as well
        lines.append(f"<rect x='120' y='{y}' width='{40 + count * 4}' height='20' fill='peru'>")
        lines.append(f"<title>{name}: {count}</title></rect>")
        lines.append(f"<text x='110' y='{y + 15}' text-anchor='end' font-size='13'>{name}</text>")
        lines.append(f"<text x='{170 + count * 4}' y='{y + 15}' font-size='13'>{count}</text>")
    with open(page, "w", encoding="utf-8") as file:
        file.write("<!doctype html><html><head><meta charset='utf-8'></head><body>")
        file.write("<h1>Most hedgehogs come to the Mill House</h1>")
        file.write(f"<svg viewBox='0 0 700 {len(rows) * 30 + 40}' width='700'>")
        file.write("\n".join(lines))
        file.write("</svg><p>Source: diary of the hedgehog club, 2025</p></body></html>")


if __name__ == "__main__":
    draw("model.sqlite", "page.html")
