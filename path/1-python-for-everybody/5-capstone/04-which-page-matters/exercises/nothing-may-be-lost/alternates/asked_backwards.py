def received(page, graph, ranks):
    return sum([ranks[source] / len(graph[source]) for source in graph if page in graph[source]])


def step(graph, ranks):
    shared = {page: received(page, graph, ranks) for page in graph}
    back = (sum(ranks.values()) - sum(shared.values())) / len(graph)
    return {page: rank + back for page, rank in shared.items()}
