import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    ask = "SELECT name, north, east FROM wells WHERE north IS NOT NULL AND east IS NOT NULL ORDER BY name"
    for row in db.execute(ask).fetchall():
        points.append({"name": row[0], "north": row[1], "east": row[2]})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return len(points)
