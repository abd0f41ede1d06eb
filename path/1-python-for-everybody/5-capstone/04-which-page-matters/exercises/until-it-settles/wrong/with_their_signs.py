# id: own
# belief: the moves can be added with their signs
# fails: R2
# hint: You stop after the first step, whatever the web. One page moved up by 0.75, three moved down by 0.25.
#   What do you get when you add them with their signs?
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
        moved = sum([after[page] - ranks[page] for page in graph])
        ranks = after
        if moved / len(graph) < small:
            break
    return ranks, steps
