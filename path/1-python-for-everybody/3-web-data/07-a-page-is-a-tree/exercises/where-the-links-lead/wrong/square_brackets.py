# id: own
# belief: every a has an href
# fails: R2
# hint: A `KeyError`: this `a` has no `href`. Which way of asking gives None instead?
from bs4 import BeautifulSoup


def links(html):
    found = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        found.append((link.get_text().strip(), link["href"]))
    return found
