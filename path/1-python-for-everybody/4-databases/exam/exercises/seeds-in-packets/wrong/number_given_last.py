# id: own
# belief: the number that was given last belongs to a name that was ignored
# fails: R3
# hint: Load two {{things}} of one {{kind}} with another one in between. When a name is ignored, which number
#   is in `lastrowid`?
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
        WHERE {{kind}}.name = ? ORDER BY {{thing}}.label, {{person}}.name""",
        (wanted,),
    )
    return answer.fetchall()


def number_of(db, table, name):
    return db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,)).lastrowid
