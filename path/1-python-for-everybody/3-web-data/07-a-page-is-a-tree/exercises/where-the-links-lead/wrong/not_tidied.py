# id: own
# belief: the text of an element has no spaces at its ends
# fails: R3
# hint: Print the text with `repr`. In front of it or behind it are spaces, or a line end. Which method
#   of texts takes them off?
from bs4 import BeautifulSoup


def links(html):
    found = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        if link.get("href") is not None:
            found.append((link.get_text(), link["href"]))
    return found
