# id: own
# belief: a table keeps its rows sorted
# fails: R3
# hint: Your wells come in the order in which they were put into the table. Which words in the question
#   to the table would sort them?
import json


def export(db, path):
    """Write the wells to `path`, and return how many."""
    points = []
    for name, north, east in db.execute("SELECT name, north, east FROM wells"):
        if north is not None and east is not None:
            points.append({"name": name, "north": north, "east": east})

    with open(path, "w", encoding="utf-8") as file:
        file.write("where = " + json.dumps(points) + ";\n")
    return len(points)
