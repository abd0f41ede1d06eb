import sqlite3


def fetch(n):
    return 200, open("coffee" + str(n) + ".json", "rb").read()


def retrieve(fetch, store, limit, wait):
    c = sqlite3.connect(store)
    c.execute("DROP TABLE IF EXISTS piece")
    c.execute("CREATE TABLE piece (number INTEGER, data BLOB)")
    for n in range(1, limit + 1):
        c.execute("INSERT INTO piece VALUES (?, ?)", (n, fetch(n)[1]))
    c.commit()


if __name__ == "__main__":
    retrieve(fetch, "raw.sqlite", 3, 0)
