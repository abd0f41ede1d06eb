# id: own
# belief: pages are listed by rank
# fails: R2
# hint: Your pages come with the largest first. By what should they be sorted?
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

    pages.sort(key=lambda page: page["size"], reverse=True)
    links = []
    for source, target in db.execute("SELECT from_id, to_id FROM links"):
        if source in ranks and target in ranks:
            links.append([source, target])
    return "graph = " + json.dumps({"pages": pages, "links": links}) + ";\n"
