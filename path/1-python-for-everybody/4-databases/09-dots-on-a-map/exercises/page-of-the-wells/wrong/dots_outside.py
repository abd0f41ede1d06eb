# id: own
# belief: a circle may stand anywhere on a page
# fails: R2
# hint: Look into your page: where does the drawing end, and where do the circles stand? A browser draws them
#   only between the two tags of the `svg`.
import json
from html import escape


def draw(data_file, page_file):
    """Draw the points of `data_file` on a page, and return how many."""
    with open(data_file, encoding="utf-8") as file:
        text = file.read().strip()
    points = json.loads(text[text.find("[") : -1])

    inside = ""
    for point in points:
        x, y = point["x"], point["y"]
        inside += f"<circle cx='{x}' cy='{y}' r='2'/>"
        inside += f"<text x='{x + 3}' y='{y}'>{escape(point['name'])}</text>\n"

    with open(page_file, "w", encoding="utf-8") as page:
        page.write("<!doctype html><meta charset='utf-8'>\n")
        page.write("<svg viewBox='0 0 100 100' font-size='5'></svg>\n" + inside)
    return len(points)
