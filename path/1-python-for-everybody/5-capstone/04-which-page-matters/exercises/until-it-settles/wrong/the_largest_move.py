# id: own
# belief: the page that moved most decides
# fails: R2
# hint: You go on as long as one single page moves far. The rule asks how far they moved on the average. What
#   do you divide by what?
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
        ranks[page] = 1.0
    steps = 0
    while steps < most:
        after = step(graph, ranks)
        steps = steps + 1
        moved = max([abs(after[page] - ranks[page]) for page in graph])
        ranks = after
        if moved < small:
            break
    return ranks, steps
