# id: PY21
# belief: the promises are branches of one chain
# fails: R2
# hint: The museum mends what you say, and the next day you find another fault. Which word makes one
#   question wait for the answer to another?
import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    places = [ORDER.index(name) for name in names if name in ORDER]
    broken = set()
    if thing.get("id") is None:
        broken.add("id")
    elif names.count("title") != 1:
        broken.add("title")
    elif names.count("weight") != 1:
        broken.add("weight")
    elif names.count("found") > 1:
        broken.add("found")
    elif len(places) < len(names):
        broken.add("unknown")
    elif places != sorted(places):
        broken.add("order")
    return broken
