import json
from html import escape


def draw(data_file, page_file):
    """Draw the points of `data_file` on a page, and return how many."""
    # BEGIN SOLUTION
    # the list between the words around it
    with open(data_file, encoding="utf-8") as file:
        text = file.read().strip()
    points = json.loads(text[text.find("[") : -1])

    # a circle and a name for each point
    inside = ""
    for point in points:
        x, y = point["x"], point["y"]
        inside += f"<circle cx='{x}' cy='{y}' r='2'/>"
        inside += f"<text x='{x + 3}' y='{y}'>{escape(point['name'])}</text>\n"

    # the page around it
    head = "<!doctype html><meta charset='utf-8'>" + "<svg viewBox='0 0 100 100' font-size='5'>\n"
    with open(page_file, "w", encoding="utf-8") as page:
        page.write(head + inside + "</svg>\n")
    return len(points)
    # END SOLUTION
