# id: own
# belief: a relative link is pasted behind the address of its page
# fails: R1
# hint: You put the link behind the address of its page, and such a page is not there. Which piece has to go
#   first?
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
            whole = urldefrag(address + link).url
            if whole in web and whole not in seen:
                seen.add(whole)
                waiting.append(whole)
    return done
