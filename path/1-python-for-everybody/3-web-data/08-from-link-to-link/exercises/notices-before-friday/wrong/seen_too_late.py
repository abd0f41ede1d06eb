# id: own
# belief: a page has been seen when its turn comes
# fails: R1
# hint: A page that two others name comes twice. Between joining the queue and its turn, what tells the
#   second one that it waits already?
from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    waiting = [start]
    seen = set()
    done = []
    while len(waiting) > 0:
        address = waiting.pop(0)
        seen.add(address)
        done.append(address)
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole in web and whole not in seen:
                waiting.append(whole)
    return done
