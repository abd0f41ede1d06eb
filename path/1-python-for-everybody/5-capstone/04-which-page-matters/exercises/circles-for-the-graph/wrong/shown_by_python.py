# id: PY80
# belief: what Python shows of a dictionary is JSON
# fails: R1
# hint: Your text has single quotes. A page cannot read that. Which function writes a dictionary for others?
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
        if source in ranks and target in ranks:
            links.append([source, target])
    return "graph = " + str({"pages": pages, "links": links}) + ";\n"
