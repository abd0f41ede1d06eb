from bs4 import BeautifulSoup


def worth(html):
    total = 0
    for cell in BeautifulSoup(html, "html.parser").find_all("td"):
        kinds = cell.get("class")
        if kinds is not None and "price" in kinds:
            total += int(cell.get_text().strip())
    return total
