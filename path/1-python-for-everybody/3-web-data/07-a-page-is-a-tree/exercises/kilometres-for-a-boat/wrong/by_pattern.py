# id: PY96
# belief: what stands in the text of the page is on the page
# fails: R2
# hint: A runner whose row is in a comment runs with you. What would have left the comment out?
import re
from urllib.request import urlopen


def total_of(address, name):
    with urlopen(address) as page:
        html = page.read().decode()
    cells = re.findall(f'<td class="{name}">([^<]*)</td>', html)
    assert len(cells) > 0
    total = 0
    for cell in cells:
        try:
            total = total + float(cell)
        except ValueError:
            continue
    return total
