import urllib.parse

import bs4


def read(html, address):
    total = 0.0
    links = []
    for tag in bs4.BeautifulSoup(html, "html.parser").find_all(["td", "a"]):
        if tag.name == "a":
            if "href" in tag.attrs:
                links.append(urllib.parse.urljoin(address, tag["href"]))
        elif "{{mark}}" in tag.get("class", []):
            total += float(tag.get_text().strip())
    return total, links
