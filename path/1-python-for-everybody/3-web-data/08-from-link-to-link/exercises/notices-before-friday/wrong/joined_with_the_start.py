# id: own
# belief: all links are joined with the first address
# fails: R1
# hint: Pages in another folder are missing. On which page did that link stand?
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
            whole = urldefrag(urljoin(start, link)).url
            if whole in web and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
