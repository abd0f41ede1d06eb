def read_graph(db):
    graph = {}
    for page, status in db.execute("SELECT id, status FROM pages").fetchall():
        if status == 200:
            graph[page] = set()
    for source, target in db.execute("SELECT * FROM links").fetchall():
        if source == target or target not in graph:
            continue
        graph.get(source, set()).add(target)
    for page in graph:
        graph[page] = sorted(graph[page])
    return graph
