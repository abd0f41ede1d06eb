def one_step(graph, now):
    share = sum(now[page] for page in graph if not graph[page]) / len(graph)
    new = dict.fromkeys(graph, share)
    for page, targets in graph.items():
        for target in targets:
            new[target] += now[page] / len(targets)
    return new


def ranks(pages, links, small):
    graph = {}
    for page, status in pages:
        if status == 200:
            graph[page] = []
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = dict.fromkeys(graph, 1.0)
    for _ in range({{most}}):
        before, now = now, one_step(graph, now)
        if sum(abs(now[page] - before[page]) for page in graph) / len(graph) < small:
            break
    return now
