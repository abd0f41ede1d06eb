def broken_links(db):
    result = []
    rows = db.execute(
        """SELECT p.url, q.url, q.status FROM pages AS p, pages AS q, links
        WHERE p.id = from_id AND q.id = to_id AND q.status > 399 ORDER BY 1, 2"""
    )
    for row in rows.fetchall():
        result.append(row)
    return result
