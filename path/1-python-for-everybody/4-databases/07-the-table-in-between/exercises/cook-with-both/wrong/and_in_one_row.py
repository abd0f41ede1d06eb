# id: PY93
# belief: AND finds the dishes in whose rows both ingredients stand
# fails: R4
# hint: Your second function never finds anything. A row is about one ingredient. Can its name be leek and
#   rice at once?
import json


def number_of(db, table, name):
    """Return the number of the name in this table, new or known."""
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]


def load(db, text):
    """Make the three tables, and fill them from the JSON in `text`."""
    db.executescript("""
        CREATE TABLE dish (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE ingredient (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE part (dish_id INTEGER, ingredient_id INTEGER, grams INTEGER,
            PRIMARY KEY (dish_id, ingredient_id))""")
    for entry in json.loads(text):
        dish_id = number_of(db, "dish", entry["dish"])
        for name, grams in entry["parts"].items():
            pair = (dish_id, number_of(db, "ingredient", name), grams)
            db.execute("INSERT OR REPLACE INTO part VALUES (?, ?, ?)", pair)


def with_both(db, one, other):
    """Return the names of the dishes that need both, sorted."""
    rows = db.execute("""SELECT dish.name FROM dish
        JOIN part ON part.dish_id = dish.id
        JOIN ingredient ON part.ingredient_id = ingredient.id
        WHERE ingredient.name = ? AND ingredient.name = ?
        ORDER BY dish.name""", (one, other))
    return [row[0] for row in rows.fetchall()]
