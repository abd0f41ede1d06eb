# id: PY90
# belief: a join finds out by itself which rows belong together
# fails: R1
# hint: For one broken link you get a tuple for every page there is. Which line says that the first address
#   belongs to the page on which the link stands?
def broken_links(db):
    query = """SELECT origin.url, target.url, target.status FROM links
        JOIN pages AS origin
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status >= 400
        ORDER BY origin.url, target.url"""
    return db.execute(query).fetchall()
