# id: own
# belief: get takes care of what is missing
# fails: R2
# hint: In your list is a pair with None as its address. `get` says that nothing is there; what do
#   you do with that answer?
from bs4 import BeautifulSoup


def links(html):
    found = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        found.append((link.get_text().strip(), link.get("href")))
    return found
