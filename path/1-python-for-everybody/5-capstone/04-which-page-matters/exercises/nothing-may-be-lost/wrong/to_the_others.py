# id: own
# belief: what a page loses goes to the other pages
# fails: R2
# hint: The pages without links get nothing of the remainder in your step. A reader who is stuck opens any
#   page. Could that be the letter again?
def step(graph, ranks):
    """Return the ranks after one step of sharing."""
    new = {}
    for page in graph:
        new[page] = 0.0
    for page in graph:
        for target in graph[page]:
            new[target] = new[target] + ranks[page] / len(graph[page])
    lost = sum(ranks.values()) - sum(new.values())
    others = []
    for page in graph:
        if graph[page] != []:
            others.append(page)
    for page in others:
        new[page] = new[page] + lost / len(others)
    return new
