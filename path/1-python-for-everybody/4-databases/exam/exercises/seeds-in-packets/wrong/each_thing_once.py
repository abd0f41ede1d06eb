# id: own
# belief: a label is a name that is there once
# fails: R3
# hint: Two {{things}} with the same label are one in your table. Does the rule say that labels differ?
import json


def load(db, text, wanted):
    for entry in json.loads(text):
        person_id = number_of(db, "{{person}}", entry["{{person}}"])
        for thing in entry["{{things}}"]:
            kind_id = number_of(db, "{{kind}}", thing["{{kind}}"])
            row = (thing["label"], person_id, kind_id)
            if db.execute("SELECT id FROM {{thing}} WHERE label = ?", row[:1]).fetchone() is not None:
                continue
            db.execute("INSERT INTO {{thing}} (label, {{person}}_id, {{kind}}_id) VALUES (?, ?, ?)", row)
    answer = db.execute(
        """SELECT {{thing}}.label, {{person}}.name FROM {{thing}}
        JOIN {{person}} ON {{thing}}.{{person}}_id = {{person}}.id
        JOIN {{kind}} ON {{thing}}.{{kind}}_id = {{kind}}.id
        WHERE {{kind}}.name = ? ORDER BY {{thing}}.label, {{person}}.name""",
        (wanted,),
    )
    return answer.fetchall()


def number_of(db, table, name):
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]
