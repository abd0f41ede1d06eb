import json


def export(db, path):
    rows = sorted(db.execute("SELECT name, north, east FROM wells").fetchall())
    known = [row for row in rows if row[1] is not None and row[2] is not None]
    points = [dict(zip(["name", "north", "east"], row)) for row in known]
    script = open(path, "w", encoding="utf-8")
    script.write(f"where = {json.dumps(points, indent=1)};\n")
    script.close()
    return len(known)
