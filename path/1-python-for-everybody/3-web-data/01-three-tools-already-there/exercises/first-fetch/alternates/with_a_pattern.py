import re
from urllib.request import urlopen

OFFICE = "http://localhost:8017"


def how_often(path, word):
    with urlopen(OFFICE + path) as page:
        return len(re.findall(word, page.read().decode("utf-8"), re.IGNORECASE))
