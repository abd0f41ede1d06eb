def ranks(pages, links, small):
    """Return the rank of each page, when the ranks have come to rest."""
    # BEGIN SOLUTION
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    for _ in range({{most}}):
        # what nobody would receive is spread over all
        lost = sum([now[page] for page in graph if len(graph[page]) == 0])
        new = {page: lost / len(graph) for page in graph}
        # every other page hands all of its rank on
        for page in graph:
            for target in graph[page]:
                new[target] = new[target] + now[page] / len(graph[page])
        # small changes end it
        moved = sum([abs(new[page] - now[page]) for page in graph])
        now = new
        if moved / len(graph) < small:
            break
    return now
    # END SOLUTION
