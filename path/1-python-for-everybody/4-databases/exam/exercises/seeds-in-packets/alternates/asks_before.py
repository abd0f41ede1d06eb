import json

PATH = """FROM {{thing}} JOIN {{person}} ON {{person}}.id = {{thing}}.{{person}}_id
    JOIN {{kind}} ON {{kind}}.id = {{thing}}.{{kind}}_id"""


def find_or_add(db, table, name):
    row = db.execute(f"SELECT id FROM {table} WHERE name = ?", [name]).fetchone()
    if row is not None:
        return row[0]
    return db.execute(f"INSERT INTO {table} (name) VALUES (?)", [name]).lastrowid


def load(db, text, wanted):
    for one in json.loads(text):
        person = find_or_add(db, "{{person}}", one["{{person}}"])
        for thing in one["{{things}}"]:
            kind = find_or_add(db, "{{kind}}", thing["{{kind}}"])
            db.execute("INSERT INTO {{thing}} VALUES (NULL, ?, ?, ?)", (thing["label"], person, kind))
    db.commit()
    found = db.execute(f"SELECT label, {{person}}.name {PATH} WHERE {{kind}}.name = ?", [wanted])
    return sorted(found.fetchall())
