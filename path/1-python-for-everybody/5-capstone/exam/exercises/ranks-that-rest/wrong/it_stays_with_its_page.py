# id: own
# belief: what nobody receives stays with the page that had it
# fails: R3
# hint: A page without links keeps all it has in your program. How much of it do the others get?
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
        for page in graph:
            if len(graph[page]) == 0:
                new[page] = new[page] + now[page]
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
