# id: own
# belief: from_id is where the link leads
# fails: R1
# hint: The two addresses have changed places: the page that is gone comes first. Which number of a row in
#   `links` is the page on which the link stands?
def broken_links(db):
    query = """SELECT target.url, origin.url, target.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status >= 400
        ORDER BY target.url, origin.url"""
    return db.execute(query).fetchall()
