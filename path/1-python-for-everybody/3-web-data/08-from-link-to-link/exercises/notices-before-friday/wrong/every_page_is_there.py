# id: own
# belief: every link leads to a page of this web
# fails: R3
# hint: A `KeyError`: you went to a page that `web` does not have. Which question keeps it out of the queue?
from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    waiting = [start]
    seen = {start}
    done = []
    while len(waiting) > 0:
        address = waiting.pop(0)
        done.append(address)
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
