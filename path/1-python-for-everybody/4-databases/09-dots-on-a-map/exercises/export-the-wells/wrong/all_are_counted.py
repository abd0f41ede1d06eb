# id: own
# belief: the number of rows is the number of wells in the file
# fails: R5
# hint: A well without a place is not in your file, and yet you count it. What has exactly the wells that
#   were written?
import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells ORDER BY name"):
        if north is not None and east is not None:
            points.append({"name": name, "north": north, "east": east})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return db.execute("SELECT COUNT(*) FROM wells").fetchone()[0]
