# BEGIN SOLUTION
from bs4 import BeautifulSoup
# STARTER
# import re
# END SOLUTION


def worth(html):
    """Return what the things on the page cost together."""
    # BEGIN SOLUTION
    soup = BeautifulSoup(html, "html.parser")
    total = 0
    for cell in soup.find_all("td", class_="price"):
        total = total + int(cell.get_text())
    return total
    # STARTER
    # prices = re.findall('<td class="price">([0-9]+)</td>', html)
    # return sum([int(price) for price in prices])
    # END SOLUTION
