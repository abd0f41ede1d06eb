# id: own
# belief: from and to can be taken in any order
# fails: R2
# hint: Your lists say who links to a page. They should say where a page links to. Which column gives the key?
def read_graph(db):
    graph = {}
    for row in db.execute("SELECT id FROM pages WHERE status = 200"):
        graph[row[0]] = []
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY from_id"):
        if source in graph and target in graph and source != target:
            graph[target].append(source)
    return graph
