import html
import json
from pathlib import Path


def circle(point):
    return '<circle r="2" cx="' + str(point["x"]) + '" cy="' + str(point["y"]) + '"></circle>'


def label(point):
    return f'<text x="{point["x"] + 3}" y="{point["y"]}">' + html.escape(point["name"]) + "</text>"


def draw(data_file, page_file):
    script = Path(data_file).read_text(encoding="utf-8")
    points = json.loads(script.replace("where = ", "", 1).strip()[:-1])
    lines = ["<!DOCTYPE html>", '<meta charset="utf-8">', '<svg viewBox="0 0 100 100">']
    lines.extend([circle(point) for point in points])
    lines.extend([label(point) for point in points])
    lines.append("</svg>")
    Path(page_file).write_text("\n".join(lines), encoding="utf-8")
    return len(points)
