import json


def load(db, text, wanted):
    """Load the list into three tables, and return what there is of the wanted {{kind}}."""
    # BEGIN SOLUTION
    for entry in json.loads(text):
        person_id = number_of(db, "{{person}}", entry["{{person}}"])
        for thing in entry["{{things}}"]:
            kind_id = number_of(db, "{{kind}}", thing["{{kind}}"])
            row = (thing["label"], person_id, kind_id)
            db.execute("INSERT INTO {{thing}} (label, {{person}}_id, {{kind}}_id) VALUES (?, ?, ?)", row)
    # follow both numbers
    answer = db.execute(
        """SELECT {{thing}}.label, {{person}}.name FROM {{thing}}
        JOIN {{person}} ON {{thing}}.{{person}}_id = {{person}}.id
        JOIN {{kind}} ON {{thing}}.{{kind}}_id = {{kind}}.id
        WHERE {{kind}}.name = ? ORDER BY {{thing}}.label, {{person}}.name""",
        (wanted,),
    )
    return answer.fetchall()


# the number of a name, new or known
def number_of(db, table, name):
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    (number,) = db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()
    return number
    # END SOLUTION
