# id: own
# belief: where a link leads is drawn in any case
# fails: R5
# hint: Your file has a link to a page that is not in it. Which two ids of a link have to be in the ranks?
import json


def size(rank, low, high):
    if low == high:
        return 50
    return round((rank - low) / (high - low) * 100)


def graph_text(db, ranks):
    low, high = min(ranks.values()), max(ranks.values())
    pages = []
    for page, url in db.execute("SELECT id, url FROM pages ORDER BY id"):
        if page in ranks:
            pages.append({"id": page, "url": url, "size": size(ranks[page], low, high)})

    links = []
    for source, target in db.execute("SELECT from_id, to_id FROM links"):
        if source in ranks:
            links.append([source, target])
    return "graph = " + json.dumps({"pages": pages, "links": links}) + ";\n"
