# id: own
# belief: a sum can be taken while the numbers in it are being changed
# fails: R2
# hint: The first page gets more of the remainder than the last one. In each round you ask anew what is
#   lost, and by then some of it is back. When is the right moment to ask?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    for page in new:
        lost = sum(ranks.values()) - sum(new.values())
        new[page] = new[page] + lost / len(new)
    return new
