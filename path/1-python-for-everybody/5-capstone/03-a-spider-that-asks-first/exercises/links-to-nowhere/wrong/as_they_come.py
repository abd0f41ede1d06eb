# id: own
# belief: rows come back in a good order by themselves
# fails: R3
# hint: The tuples are right, and their order is an accident. Which words at the end of a query put rows in
#   order, and by which two columns?
def broken_links(db):
    query = """SELECT origin.url, target.url, target.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status >= 400
        ORDER BY target.url DESC"""
    return db.execute(query).fetchall()
