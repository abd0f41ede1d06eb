def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    # BEGIN SOLUTION
    # what is missing goes to all alike
    lost = sum(ranks.values()) - sum(new.values())
    for page in new:
        new[page] = new[page] + lost / len(new)
    # STARTER
    # for page in graph:
    #     if graph[page] == []:
    #         new[page] = new[page] + ranks[page]
    # END SOLUTION
    return new
