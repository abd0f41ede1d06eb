# id: own
# belief: the share of the highest rank is the size
# fails: R3, R4
# hint: Your lowest rank has a size above 0. How far is a rank from the lowest one, and how far is the highest?
import json


def size(rank, low, high):
    return round(rank / high * 100)


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
