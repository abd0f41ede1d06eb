# id: own
# belief: it does not matter at which end of the queue one takes
# fails: R1
# hint: All pages are there, in another order: yours goes on with what came last. From which end should the
#   next page be taken?
from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    waiting = [start]
    seen = {start}
    done = []
    while len(waiting) > 0:
        address = waiting.pop()
        done.append(address)
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole in web and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
