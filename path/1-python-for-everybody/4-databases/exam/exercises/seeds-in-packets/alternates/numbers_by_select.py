import json


def load(db, text, wanted):
    entries = json.loads(text)
    names = [(entry["{{person}}"],) for entry in entries]
    db.executemany("INSERT OR IGNORE INTO {{person}} (name) VALUES (?)", names)
    kinds = [(thing["{{kind}}"],) for entry in entries for thing in entry["{{things}}"]]
    db.executemany("INSERT OR IGNORE INTO {{kind}} (name) VALUES (?)", kinds)
    who = {name: number for number, name in db.execute("SELECT id, name FROM {{person}}")}
    what = {name: number for number, name in db.execute("SELECT id, name FROM {{kind}}")}
    for entry in entries:
        for thing in entry["{{things}}"]:
            db.execute(
                "INSERT INTO {{thing}} (label, {{person}}_id, {{kind}}_id) VALUES (?, ?, ?)",
                (thing["label"], who[entry["{{person}}"]], what[thing["{{kind}}"]]),
            )
    rows = db.execute("SELECT label, {{person}}_id FROM {{thing}} WHERE {{kind}}_id = ?", (what.get(wanted, 0),))
    of_number = {number: name for name, number in who.items()}
    return sorted((label, of_number[number]) for label, number in rows)
