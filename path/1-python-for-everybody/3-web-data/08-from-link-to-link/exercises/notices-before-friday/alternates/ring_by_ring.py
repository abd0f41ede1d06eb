from urllib.parse import urljoin


def targets(address, web):
    return [urljoin(address, link).split("#")[0] for link in web[address]]


def pages_from(start, web):
    order = {start: 0}
    ring = [start]
    while ring:
        outer = []
        for address in ring:
            for whole in targets(address, web):
                if whole in web and whole not in order:
                    order[whole] = len(order)
                    outer.append(whole)
        ring = outer
    return list(order)
