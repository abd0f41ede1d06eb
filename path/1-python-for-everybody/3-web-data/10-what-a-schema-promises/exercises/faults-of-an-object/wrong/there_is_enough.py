# id: own
# belief: an element that is found is there once
# fails: R2
# hint: An object with two weights gets through. You ask whether it is there. What did the schema
#   promise besides?
import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    broken = set()
    if thing.get("id") is None:
        broken.add("id")
    for name in ["title", "weight"]:
        if thing.find(name) is None:
            broken.add(name)
    if names.count("found") > 1:
        broken.add("found")
    places = [ORDER.index(name) for name in names if name in ORDER]
    if len(places) < len(names):
        broken.add("unknown")
    if places != sorted(places):
        broken.add("order")
    return broken
