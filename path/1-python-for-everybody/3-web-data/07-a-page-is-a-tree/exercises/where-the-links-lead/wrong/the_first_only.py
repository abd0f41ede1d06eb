# id: own
# belief: find gives all of them
# fails: R1
# hint: You list one link at most. `find` stops at the first. Which call gives all of them?
from bs4 import BeautifulSoup


def links(html):
    link = BeautifulSoup(html, "html.parser").find("a", href=True)
    if link is None:
        return []
    return [(link.get_text().strip(), link["href"])]
