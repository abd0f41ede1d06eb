# id: own
# belief: the length of the list is what is asked for
# fails: R1, R3
# hint: You say how many things are left. What do they cost together?
from bs4 import BeautifulSoup


def worth(html):
    return len(BeautifulSoup(html, "html.parser").find_all("td", class_="price"))
