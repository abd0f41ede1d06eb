from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    found = [start]
    for address in found:
        for link in web[address]:
            whole, _ = urldefrag(urljoin(address, link))
            if whole not in found and whole in web:
                found.append(whole)
    return found
