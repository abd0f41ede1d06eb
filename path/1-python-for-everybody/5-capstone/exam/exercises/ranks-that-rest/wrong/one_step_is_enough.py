# id: own
# belief: after one step the ranks have settled
# fails: R4
# hint: Take a second step by hand. Do the ranks still move?
def ranks(pages, links, small):
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    for _ in range(1):
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
