# id: own
# belief: a step that moved little does not count
# fails: R4
# hint: Your ranks are those from before the last step, and your count leaves it out. It was taken, and its
#   ranks are the better ones. When do you let the new ranks be the current ones?
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
        moved = sum([abs(after[page] - ranks[page]) for page in graph])
        if moved / len(graph) < small:
            break
        ranks = after
        steps = steps + 1
    return ranks, steps
