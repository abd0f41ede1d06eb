# id: own
# belief: a page without links has no place in the graph
# fails: R1
# hint: Which pages are keys of your dictionary: all that were read, or those from which a link goes out?
def ranks(pages, links, small):
    read = [page for page, status in pages if status == 200]
    graph = {}
    for source, target in links:
        if source in read and target in read:
            graph[source] = []
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    if len(graph) == 0:
        return now
    for _ in range({{most}}):
        new = {page: 0.0 for page in graph}
        for page in graph:
            for target in graph[page]:
                new[target] = new[target] + now[page] / len(graph[page])
        lost = sum(now.values()) - sum(new.values())
        for page in new:
            new[page] = new[page] + lost / len(new)
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
