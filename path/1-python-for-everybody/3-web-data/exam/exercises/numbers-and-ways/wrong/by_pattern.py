# id: PY96
# belief: what stands in the text of a page is on the page
# fails: R2
# hint: A number from a remark is in your sum. What does a pattern know of remarks?
import re
from urllib.parse import urljoin

from bs4 import BeautifulSoup


def read(html, address):
    total = 0
    for number in re.findall(r"<td[^>]*class=.{{mark}}[^>]*>\s*([0-9.]+)", html):
        total = total + float(number)
    links = []
    for link in BeautifulSoup(html, "html.parser").find_all("a"):
        if link.get("href") is not None:
            links.append(urljoin(address, link["href"]))
    return total, links
