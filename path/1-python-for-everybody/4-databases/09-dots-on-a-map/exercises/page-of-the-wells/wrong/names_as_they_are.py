# id: own
# belief: a name can go into a page as it is
# fails: R4
# hint: Give a well the name `A <b> well`, and open the page. The browser takes a part of the name for a
#   tag. Which function makes its signs harmless?
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
        inside += f"<text x='{x + 3}' y='{y}'>{point['name']}</text>\n"

    head = "<!doctype html><meta charset='utf-8'>" + "<svg viewBox='0 0 100 100' font-size='5'>\n"
    with open(page_file, "w", encoding="utf-8") as page:
        page.write(head + inside + "</svg>\n")
    return len(points)
