# id: own
# belief: the name of a place is its id
# fails: R1
# hint: You give the names that people say. Print one feature: where does the id stand?
import json
import time
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen


def places(name, key):
    """Return the features for one name, however long it takes."""
    query = urlencode({"q": name, "key": key})
    while True:
        try:
            with urlopen("http://localhost:8017/api/places?" + query) as answer:
                return json.loads(answer.read().decode())["features"]
        except HTTPError as error:
            if error.code == 400:
                return []
            if error.code != 429:
                raise
            time.sleep(float(error.headers["Retry-After"]))


def ids_of(names, key):
    """Return a dictionary: each name, and the ids of its places."""
    found = {}
    for name in names:
        if name not in found:
            found[name] = [place["properties"]["name"] for place in places(name, key)]
    return found
