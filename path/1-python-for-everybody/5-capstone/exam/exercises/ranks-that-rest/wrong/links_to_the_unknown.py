# id: own
# belief: a link counts wherever it leads
# fails: R1
# hint: One page links to two addresses, and only one of them was read. Among how many pages does it share?
def ranks(pages, links, small):
    graph = {page: [] for page, status in pages if status == 200}
    for source, target in links:
        if source in graph and target in graph:
            graph[source].append(target)
    count = {page: 0 for page in graph}
    for source, target in links:
        if source in graph:
            count[source] = count[source] + 1
    now = {page: 1.0 for page in graph}
    for _ in range({{most}}):
        new = {page: 0.0 for page in graph}
        for page in graph:
            for target in graph[page]:
                new[target] = new[target] + now[page] / count[page]
        lost = sum(now.values()) - sum(new.values())
        for page in new:
            new[page] = new[page] + lost / len(new)
        moved = sum([abs(new[page] - now[page]) for page in new])
        now = new
        if moved / len(new) < small:
            break
    return now
