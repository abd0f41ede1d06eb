import json


def harmless(name):
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def draw(data_file, page_file):
    count = 0
    with open(data_file, encoding="utf-8") as file:
        points = json.loads(file.read()[len("where = ") : -2])
    page = open(page_file, "w", encoding="utf-8")
    page.write("<!doctype html><body><svg viewBox='0 0 100 100'>")
    while count < len(points):
        point = points[count]
        page.write("<circle cx='{}' cy='{}' r='2'/>".format(point["x"], point["y"]))
        page.write("<text x='{}' y='{}'>".format(point["x"] + 3, point["y"]))
        page.write(harmless(point["name"]) + "</text>")
        count = count + 1
    page.write("</svg></body>")
    page.close()
    return count
