# id: own
# belief: comments were the only surprise
# fails: R3
# hint: What is sold is gone, and cells with single quotes or an `id` are still missed. How many more
#   ways to write a cell would your pattern have to know?
import re


def worth(html):
    shown = re.sub("(?s)<!--.*?-->", "", html)
    prices = re.findall('<td class="price">([0-9]+)</td>', shown)
    return sum([int(price) for price in prices])
