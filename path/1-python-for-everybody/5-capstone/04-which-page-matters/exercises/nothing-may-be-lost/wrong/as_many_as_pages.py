# id: own
# belief: the ranks always add up to the number of pages
# fails: R3
# hint: With ranks that add up to 1 you put back more than was lost. From which two sums can you see what
#   is missing?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    lost = len(graph) - sum(new.values())
    for page in new:
        new[page] = new[page] + lost / len(new)
    return new
