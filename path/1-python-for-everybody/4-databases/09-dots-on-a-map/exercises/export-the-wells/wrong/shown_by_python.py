# id: PY80
# belief: what Python shows of a list is JSON
# fails: R1, R2
# hint: Open your file and look at the quotes around the names. Which quotes does JSON know, and which
#   function writes them?
import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells ORDER BY name"):
        if north is not None and east is not None:
            points.append({"name": name, "north": north, "east": east})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + str(points) + ";\n")
    return len(points)
