# id: own
# belief: every page gets the lost remainder
# fails: R2, R3
# hint: Your sum grows from step to step. In a small web a 1 was lost, and four pages got a 1 each. How
#   much of it is there for one page?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    lost = sum(ranks.values()) - sum(new.values())
    for page in new:
        new[page] = new[page] + lost
    return new
