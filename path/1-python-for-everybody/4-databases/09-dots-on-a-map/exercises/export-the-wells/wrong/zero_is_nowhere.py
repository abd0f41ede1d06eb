# id: own
# belief: a place that is there is never 0
# fails: R4
# hint: A well on the equator is missing from your file. What does `if` make of 0.0? Ask for the one value
#   that says "nothing is known".
import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells ORDER BY name"):
        if north and east:
            points.append({"name": name, "north": north, "east": east})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return len(points)
