# id: own
# belief: the status of a link is that of the page on which it stands
# fails: R1
# hint: You look at the status of the page with the link. A page that is gone has no links on it. Which of
#   the two ends is it that was not there?
def broken_links(db):
    query = """SELECT origin.url, target.url, origin.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE origin.status >= 400
        ORDER BY origin.url, target.url"""
    return db.execute(query).fetchall()
