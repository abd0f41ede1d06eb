# id: PY97
# belief: the text of a link is where it leads
# fails: R1, R3
# hint: Both halves of your pair are what people read. Where in the tag does the address stand?
from bs4 import BeautifulSoup


def links(html):
    found = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        if link.get("href") is not None:
            found.append((link.get_text().strip(), link.get_text().strip()))
    return found
