# id: own
# belief: the ranks have to add up to 1 at the beginning
# fails: R1
# hint: Your ranks are much smaller than those of the examples. With what rank does a page begin by the first
#   rule?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {page: 0.0 for page in graph}
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    lost = sum(ranks.values()) - sum(new.values())
    for page in new:
        new[page] = new[page] + lost / len(new)
    return new


def settle(graph, small, most):
    ranks = {}
    for page in graph:
        ranks[page] = 1.0 / len(graph)
    steps = 0
    while steps < most:
        after = step(graph, ranks)
        steps = steps + 1
        moved = sum([abs(after[page] - ranks[page]) for page in graph])
        ranks = after
        if moved / len(graph) < small:
            break
    return ranks, steps
