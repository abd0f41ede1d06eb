def broken_links(db):
    """Return (page with the link, where it leads, status) for each link to a page that is not there."""
    # BEGIN SOLUTION
    # pages twice: where the link stands, and where it leads
    query = """SELECT origin.url, target.url, target.status FROM links
        JOIN pages AS origin ON origin.id = links.from_id
        JOIN pages AS target ON target.id = links.to_id
        WHERE target.status >= 400
        ORDER BY origin.url, target.url"""
    return db.execute(query).fetchall()
    # END SOLUTION
