def ranks(pages, links, small):
    read = [page for page, status in pages if status == 200]
    good = [(source, target) for source, target in links if source in read and target in read]
    out = {page: len([1 for source, target in good if source == page]) for page in read}
    old = {page: 1.0 for page in read}
    moved, steps = small, 0  # the first step is taken in any case
    while moved >= small and steps < {{most}}:
        new = {page: 0.0 for page in read}
        for source, target in good:
            new[target] += old[source] / out[source]
        lost = len(read) - sum(new.values())
        for page in read:
            new[page] += lost / len(read)
        moved = sum([abs(new[page] - old[page]) for page in read]) / len(read)
        old = new
        steps += 1
    return old
