# id: own
# belief: the links of the first page lead to all pages
# fails: R1
# hint: You have the first page and its neighbours, and nothing behind them. Whose links have to be read as
#   well?
from urllib.parse import urldefrag, urljoin


def pages_from(start, web):
    """Return the addresses of all pages that can be reached from `start`."""
    seen = {start}
    done = []
    done.append(start)
    for address in [start]:
        for link in web[address]:
            whole = urldefrag(urljoin(address, link)).url
            if whole in web and whole not in seen:
                seen.add(whole)
                done.append(whole)
    return done
