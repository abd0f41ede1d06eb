# id: own
# belief: every page stands in the table of links
# fails: R1
# hint: Page 2 of the example links nowhere, and it is missing from your graph. Which table knows all pages?
def read_graph(db):
    graph = {}
    read = [row[0] for row in db.execute("SELECT id FROM pages WHERE status = 200")]
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY to_id"):
        if source in read and target in read and source != target:
            if source not in graph:
                graph[source] = []
            graph[source].append(target)
    return graph
