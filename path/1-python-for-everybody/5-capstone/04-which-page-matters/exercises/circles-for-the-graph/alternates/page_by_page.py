import json


def graph_text(db, ranks):
    graph = {"pages": [], "links": []}
    ordered = sorted(ranks.values())
    for page in sorted(ranks.keys()):
        (url,) = db.execute("SELECT url FROM pages WHERE id = ?", (page,)).fetchone()
        size = 50
        if ordered[0] < ordered[-1]:
            size = round(100 * ((ranks[page] - ordered[0]) / (ordered[-1] - ordered[0])))
        graph["pages"].append({"size": size, "url": url, "id": page})
        for row in db.execute("SELECT to_id FROM links WHERE from_id = ?", (page,)).fetchall():
            if row[0] in ranks:
                graph["links"].append([page, row[0]])
    return "graph = " + json.dumps(graph, indent=1) + ";\n"
