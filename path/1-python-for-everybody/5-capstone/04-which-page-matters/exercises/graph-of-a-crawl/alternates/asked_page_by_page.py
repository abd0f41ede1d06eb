LINKS = """
    SELECT to_id FROM links JOIN pages ON pages.id = to_id
    WHERE from_id = ? AND status = 200 AND to_id <> from_id
"""


def read_graph(db):
    found = db.execute("SELECT id FROM pages WHERE status = 200").fetchall()
    return {page: sorted([row[0] for row in db.execute(LINKS, (page,)).fetchall()]) for (page,) in found}
