# id: own
# belief: where a link leads is a page that was read
# fails: R3
# hint: One of your lists leads to a page that has no key. The step would stop there. What has to be asked about
#   the second number of a link?
def read_graph(db):
    graph = {}
    for row in db.execute("SELECT id FROM pages WHERE status = 200"):
        graph[row[0]] = []
    for source, target in db.execute("SELECT from_id, to_id FROM links ORDER BY to_id"):
        if source in graph and source != target:
            graph[source].append(target)
    return graph
