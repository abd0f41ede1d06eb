# id: own
# belief: a JOIN with a table chooses what is wanted from it
# fails: R4
# hint: You give back {{things}} of any {{kind}}. Where does your query say which one is wanted?
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
        WHERE ? <> '' ORDER BY {{thing}}.label, {{person}}.name""",
        (wanted,),
    )
    return answer.fetchall()


def number_of(db, table, name):
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]
