# id: own
# belief: every name has a place in the agreed order
# fails: R4
# hint: At an element of another name you stop with an error: index finds no place for it. Which names
#   may be asked for their place?
import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    broken = set()
    if thing.get("id") is None:
        broken.add("id")
    for name in ["title", "weight"]:
        if names.count(name) != 1:
            broken.add(name)
    if names.count("found") > 1:
        broken.add("found")
    places = [ORDER.index(name) for name in names]
    if places != sorted(places):
        broken.add("order")
    return broken
