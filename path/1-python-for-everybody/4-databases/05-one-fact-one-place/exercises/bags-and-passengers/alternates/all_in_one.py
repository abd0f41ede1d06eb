SCRIPT = """
CREATE TABLE passenger (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE bag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tag TEXT NOT NULL,
    kilos REAL,
    passenger_id INTEGER,
    FOREIGN KEY (passenger_id) REFERENCES passenger (id)
);
CREATE UNIQUE INDEX by_tag ON bag (tag);
CREATE INDEX by_owner ON bag (passenger_id);
"""


def make_tables(db):
    db.executescript(SCRIPT)
