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
    history = [{page: 1.0 for page in graph}]
    resting = False
    while not resting and len(history) <= most:
        history.append(step(graph, history[-1]))
        moved = 0
        for page in graph:
            moved += max(history[-1][page], history[-2][page]) - min(history[-1][page], history[-2][page])
        resting = moved / len(graph) < small
    return history[-1], len(history) - 1
