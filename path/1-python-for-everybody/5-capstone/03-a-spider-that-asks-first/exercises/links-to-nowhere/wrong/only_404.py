# id: own
# belief: 404 is the number for all that is not there
# fails: R1
# hint: A page that broke has 500, and one that was taken away for good has 410. From which number on is a
#   page not there?
def broken_links(db):
    query = """SELECT origin.url, target.url, target.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status = 404
        ORDER BY origin.url, target.url"""
    return db.execute(query).fetchall()
