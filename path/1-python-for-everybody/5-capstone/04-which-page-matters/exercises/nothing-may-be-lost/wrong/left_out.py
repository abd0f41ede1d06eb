# id: own
# belief: what a dangling page has need not be handed on
# fails: R2, R3
# hint: The sum of your ranks is smaller than before. Print it after ten steps. Where has the rest gone?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    return new
