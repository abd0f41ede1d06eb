# id: own
# belief: a well is left out when both numbers are missing
# fails: R4
# hint: In your file there is a well with `null` for one of its degrees. Where should the page draw it? Look
#   at the word between your two questions.
import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells ORDER BY name"):
        if north is not None or east is not None:
            points.append({"name": name, "north": north, "east": east})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return len(points)
