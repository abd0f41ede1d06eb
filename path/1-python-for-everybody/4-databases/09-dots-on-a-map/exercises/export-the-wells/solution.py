import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    # BEGIN SOLUTION
    # rows become dictionaries
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells ORDER BY name"):
        if north is not None and east is not None:
            points.append({"name": name, "north": north, "east": east})

    # dictionaries become JSON on disk
    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return len(points)
    # END SOLUTION
