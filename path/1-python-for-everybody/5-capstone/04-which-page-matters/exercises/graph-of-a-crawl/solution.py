def read_graph(db):
    """Return the link graph of the pages that were read."""
    # BEGIN SOLUTION
    # pages make the keys
    graph = {}
    for row in db.execute("SELECT id FROM pages WHERE status = 200"):
        graph[row[0]] = []

    # links fill the lists
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY to_id"):
        if source in graph and target in graph and source != target:
            graph[source].append(target)
    return graph
    # END SOLUTION
