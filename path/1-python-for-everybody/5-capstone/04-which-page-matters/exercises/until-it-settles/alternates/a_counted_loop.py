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


def change(before, after):
    return sum([abs(after[page] - rank) for page, rank in before.items()]) / len(before)


def settle(graph, small, most):
    ranks = dict.fromkeys(graph, 1.0)
    for number in range(1, most + 1):
        before, ranks = ranks, step(graph, ranks)
        if change(before, ranks) < small:
            return ranks, number
    return ranks, most
