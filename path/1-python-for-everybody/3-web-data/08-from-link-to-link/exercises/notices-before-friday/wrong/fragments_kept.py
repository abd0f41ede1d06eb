# id: own
# belief: an address with a fragment is another page
# fails: R2
# hint: A page that is only linked with a `#` is missing. What does `web` call it, and what do you ask for?
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
            whole = urljoin(address, link)
            if whole in web and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
