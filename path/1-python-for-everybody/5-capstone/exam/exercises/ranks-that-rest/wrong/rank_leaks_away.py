# id: own
# belief: a step of sharing loses nothing
# fails: R3
# hint: Print the sum of all ranks after each step. Who hands nothing on, and where is what it had?
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
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
