# id: own
# belief: rows come out in the order of their names by themselves
# fails: R5
# hint: Load labels that are not in the order of the alphabet. Who sorts them?
import json


def load(db, text, wanted):
    for entry in json.loads(text):
        person_id = number_of(db, "{{person}}", entry["{{person}}"])
        for thing in entry["{{things}}"]:
            kind_id = number_of(db, "{{kind}}", thing["{{kind}}"])
            row = (thing["label"], person_id, kind_id)
            db.execute("INSERT INTO {{thing}} (label, {{person}}_id, {{kind}}_id) VALUES (?, ?, ?)", row)
    answer = db.execute(
        """SELECT {{thing}}.label, {{person}}.name FROM {{thing}}
        JOIN {{person}} ON {{thing}}.{{person}}_id = {{person}}.id
        JOIN {{kind}} ON {{thing}}.{{kind}}_id = {{kind}}.id
        WHERE {{kind}}.name = ? ORDER BY {{thing}}.id""",
        (wanted,),
    )
    return answer.fetchall()


def number_of(db, table, name):
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]
