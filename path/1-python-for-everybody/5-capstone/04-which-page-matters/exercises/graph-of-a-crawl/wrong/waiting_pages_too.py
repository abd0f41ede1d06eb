# id: own
# belief: whatever stands in the table of pages was read
# fails: R1, R3
# hint: Your graph has a key for a page that still waits, or that was not there. Which column tells?
def read_graph(db):
    graph = {}
    for row in db.execute("SELECT id FROM pages"):
        graph[row[0]] = []
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY to_id"):
        if source in graph and target in graph and source != target:
            graph[source].append(target)
    return graph
