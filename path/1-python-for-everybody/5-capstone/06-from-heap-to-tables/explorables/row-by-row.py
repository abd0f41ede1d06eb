"""Six raw letters go into the model one at a time: which tables grow, and which letter adds nothing."""

import sqlite3

TITLE = "From the heap into the tables"
CONTROLS = {"letters": list(range(7)), "addresses": ["as written", "in small letters"]}
LABELS = {"letters": "letters let in", "addresses": "addresses"}
ASK = "Six letters lie in the heap, and one of them came twice. How many rows has the table letter in the end?"
OPTIONS = ["4", "5", "6"]
ANSWER = "5"
TASK = "With small letters: stop at the letter that adds no row to any table."

HEAP = [
    ("<11>", "ana@school.example", "Paint"),
    ("<12>", "tom@harbour.example", "Stairs"),
    ("<13>", "Ana@School.example", "Re: Stairs"),
    ("<12>", "tom@harbour.example", "Stairs"),
    ("<15>", "leo@post.example", "Soup"),
    ("<16>", "ana@school.example", None),
]


def filled(letters, addresses):
    """The model after so many letters."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE sender (id INTEGER PRIMARY KEY, address TEXT UNIQUE)")
    db.execute("CREATE TABLE letter (id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, subject TEXT, sender_id)")
    for message_id, address, subject in HEAP[:letters]:
        address = address.lower() if addresses == "in small letters" else address
        db.execute("INSERT OR IGNORE INTO sender (address) VALUES (?)", (address,))
        (sender,) = db.execute("SELECT id FROM sender WHERE address = ?", (address,)).fetchone()
        values = (message_id, subject, sender)
        db.execute("INSERT OR IGNORE INTO letter (message_id, subject, sender_id) VALUES (?, ?, ?)", values)
    found = [db.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in ("sender", "letter")]
    db.close()
    return found


def frame(letters, addresses):
    senders, kept = filled(letters, addresses)
    before = filled(max(letters - 1, 0), addresses)
    heap = [f"{message_id} {address}\n     {subject or '(no subject)'}" for message_id, address, subject in HEAP]
    model = ["# sender: id, address", *(f"{number}  {address}" for number, address in senders), ""]
    model += ["# letter: id, message_id,", "#   subject, sender_id"]
    model += [f"{number}  {message_id} {subject or 'NULL':<10} {sender}" for number, message_id, subject, sender in kept]
    new = [
        name for name, now, then in zip(("sender", "letter"), (senders, kept), before, strict=True) if len(now) > len(then)
    ]
    readout = {"rows": f"sender {len(senders)}, letter {len(kept)}"}
    if letters:
        readout["this letter added to"] = " and ".join(new) or "nothing"
    mark = [2 * letters - 1, 2 * letters] if letters else []
    return {
        "panels": [
            {"title": "The heap", "code": "\n".join(heap), "mark": mark},
            {"title": "The model", "code": "\n".join(model), "readout": readout},
        ]
    }


def verdict(letters, addresses):
    if addresses == "as written":
        return False, "Here Ana is two senders, because of two capitals. Choose small letters."
    if letters == 4:
        return True, "Tom's letter <12> was there already: known sender, known Message-ID. Nothing grows."
    if letters == 3:
        return False, "Ana is known, once her capitals are gone. But her letter <13> is new, and got a row."
    if letters == 0:
        return False, "No letter is in yet. Let them in, and watch what each one adds."
    return False, "This letter added a row. Go on, or back, to the one that adds none."
