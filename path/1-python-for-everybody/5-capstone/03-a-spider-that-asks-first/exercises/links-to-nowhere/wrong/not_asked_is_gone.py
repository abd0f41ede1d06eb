# id: PY63
# belief: a page in the table was asked for
# fails: R2
# hint: A page that nobody has asked for stands on your list, with nothing as its status. Does anybody know
#   whether it is there?
def broken_links(db):
    query = """SELECT origin.url, target.url, target.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status >= 400 OR target.status IS NULL
        ORDER BY origin.url, target.url"""
    return db.execute(query).fetchall()
