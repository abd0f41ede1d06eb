from json import dumps


def graph_text(db, ranks):
    urls = dict(db.execute("SELECT id, url FROM pages").fetchall())
    low = min(ranks.values())
    way = max(ranks.values()) - low
    pages = [
        {"id": page, "url": urls[page], "size": round((ranks[page] - low) / way * 100) if way else 50}
        for page in sorted(ranks)
    ]
    links = [pair for pair in db.execute("SELECT from_id, to_id FROM links").fetchall() if set(pair) <= set(ranks)]
    return f"graph = {dumps(dict(pages=pages, links=links), ensure_ascii=False)};\n"
