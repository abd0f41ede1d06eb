# id: own
# belief: equal ranks have no size
# fails: R4
# hint: With equal ranks, all your circles have the size 0, and nothing is seen. What does the fourth rule ask
#   for?
import json


def size(rank, low, high):
    if low == high:
        return 0
    return round((rank - low) / (high - low) * 100)


def graph_text(db, ranks):
    low, high = min(ranks.values()), max(ranks.values())
    pages = []
    for page, url in db.execute("SELECT id, url FROM pages ORDER BY id"):
        if page in ranks:
            pages.append({"id": page, "url": url, "size": size(ranks[page], low, high)})

    links = []
    for source, target in db.execute("SELECT from_id, to_id FROM links"):
        if source in ranks and target in ranks:
            links.append([source, target])
    return "graph = " + json.dumps({"pages": pages, "links": links}) + ";\n"
