def broken_links(db):
    pages = {}
    for number, url, status in db.execute("SELECT id, url, status FROM pages").fetchall():
        pages[number] = (url, status)
    found = []
    for start, end in db.execute("SELECT from_id, to_id FROM links").fetchall():
        url, status = pages[end]
        if status is not None and status >= 400:
            found.append((pages[start][0], url, status))
    return sorted(found)
