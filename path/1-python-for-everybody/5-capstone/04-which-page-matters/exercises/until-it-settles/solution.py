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
    """Return the ranks after the last step, and how many steps were taken."""
    # BEGIN SOLUTION
    ranks = {}
    for page in graph:
        ranks[page] = 1.0
    steps = 0
    while steps < most:
        after = step(graph, ranks)
        steps = steps + 1
        # how far did they move, up or down?
        moved = sum([abs(after[page] - ranks[page]) for page in graph])
        ranks = after
        if moved / len(graph) < small:
            break
    return ranks, steps
    # END SOLUTION
