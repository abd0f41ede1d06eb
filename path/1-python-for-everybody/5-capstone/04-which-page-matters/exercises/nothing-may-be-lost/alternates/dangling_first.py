def step(graph, ranks):
    lost = 0
    for page in graph:
        if not graph[page]:
            lost = lost + ranks[page]
    new = {page: lost / len(graph) for page in graph}
    for page, targets in graph.items():
        for target in targets:
            new[target] += ranks[page] / len(targets)
    return new
