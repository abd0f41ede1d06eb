# id: own
# belief: the last step, which hardly moved anything, does not count
# fails: R4
# hint: When the change is small, you give back the ranks from before that step. What does the rule say?
def ranks(pages, links, small):
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    now = {page: 1.0 for page in graph}
    for _ in range({{most}}):
        new = {page: 0.0 for page in graph}
        for page in graph:
            for target in graph[page]:
                new[target] = new[target] + now[page] / len(graph[page])
        lost = sum(now.values()) - sum(new.values())
        for page in new:
            new[page] = new[page] + lost / len(new)
        moved = sum([abs(new[page] - now[page]) for page in new])
        if moved / len(new) < small:
            break
        now = new
    return now
