# id: PY03
# belief: a second name for a dictionary makes a second dictionary
# fails: R2, R4
# hint: Old and new ranks are one dictionary in your program. What does a page hand on that was written over before?
def ranks(pages, links, small):
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    for _ in range({{most}}):
        new = now
        for page in graph:
            had = new[page]
            new[page] = 0.0
            for target in graph[page]:
                new[target] = new[target] + had / len(graph[page])
        lost = sum(now.values()) - sum(new.values())
        for page in new:
            new[page] = new[page] + lost / len(new)
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
