# id: own
# belief: a page keeps its rank and receives more
# fails: R2
# hint: How much is there in all after a step? In your program it grows.
def ranks(pages, links, small):
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    for _ in range({{most}}):
        new = {page: now[page] for page in graph}
        for page in graph:
            for target in graph[page]:
                new[target] = new[target] + now[page] / len(graph[page])
        lost = 2 * sum(now.values()) - sum(new.values())
        for page in new:
            new[page] = new[page] + lost / len(new)
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
