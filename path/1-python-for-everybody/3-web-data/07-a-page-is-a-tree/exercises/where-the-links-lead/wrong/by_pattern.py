# id: own
# belief: links always look alike
# fails: R1, R3
# hint: Single quotes, a second attribute, a tag inside: your pattern misses links. Who
#   knows all ways to write one?
import re


def links(html):
    found = []
    for address, text in re.findall('<a href="([^"]*)">([^<]*)</a>', html):
        found.append((text.strip(), address))
    return found
