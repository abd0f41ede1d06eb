# id: own
# belief: a link to itself is a link like any other
# fails: R4
# hint: A page of yours hands rank to itself. Which two numbers of a row have to differ?
def read_graph(db):
    graph = {}
    for row in db.execute("SELECT id FROM pages WHERE status = 200"):
        graph[row[0]] = []
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY to_id"):
        if source in graph and target in graph:
            graph[source].append(target)
    return graph
