# BEGIN SOLUTION
import json


def size(rank, low, high):
    """Return how far `rank` is from the lowest to the highest, from 0 to 100."""
    if low == high:
        return 50
    return round((rank - low) / (high - low) * 100)


def graph_text(db, ranks):
    """Return the text of a file from which a page can draw the graph."""
    low, high = min(ranks.values()), max(ranks.values())
    pages = []
    for page, url in db.execute("SELECT id, url FROM pages ORDER BY id"):
        if page in ranks:
            pages.append({"id": page, "url": url, "size": size(ranks[page], low, high)})

    # a link needs both of its ends
    links = []
    for source, target in db.execute("SELECT from_id, to_id FROM links"):
        if source in ranks and target in ranks:
            links.append([source, target])
    return "graph = " + json.dumps({"pages": pages, "links": links}) + ";\n"


# STARTER
# def graph_text(db, ranks):
#     """Return the text of a file from which a page can draw the graph."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
