# id: own
# belief: an id for each row keeps pairs from coming twice
# fails: R2, R3
# hint: Your table takes the same pair as often as it comes. What has to be a key: a number of the row, or
#   the pair?
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
        CREATE TABLE part (dish_id INTEGER, ingredient_id INTEGER, grams INTEGER)""")
    for entry in json.loads(text):
        dish_id = number_of(db, "dish", entry["dish"])
        for name, grams in entry["parts"].items():
            pair = (dish_id, number_of(db, "ingredient", name), grams)
            db.execute("INSERT OR REPLACE INTO part VALUES (?, ?, ?)", pair)


def with_both(db, one, other):
    """Return the names of the dishes that need both, sorted."""
    question = """SELECT dish.name FROM dish
        JOIN part ON part.dish_id = dish.id
        JOIN ingredient ON part.ingredient_id = ingredient.id
        WHERE ingredient.name = ?"""
    first = set(db.execute(question, (one,)).fetchall())
    second = set(db.execute(question, (other,)).fetchall())
    return sorted(row[0] for row in first & second)
