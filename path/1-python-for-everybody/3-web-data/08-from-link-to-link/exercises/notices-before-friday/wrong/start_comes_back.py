# id: own
# belief: the page where one begins needs no mark
# fails: R1
# hint: The first page comes a second time. Who marked it as seen?
from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    waiting = [start]
    seen = set()
    done = []
    while len(waiting) > 0:
        address = waiting.pop(0)
        done.append(address)
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole in web and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
