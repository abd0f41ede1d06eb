# id: own
# belief: the order of the schema is the order of sorted
# fails: R5
# hint: You compare with the alphabet, and the schema has an order of its own: title first, weight
#   later. How does a name become a number that stands for its place?
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
    known = [name for name in names if name in ORDER]
    if len(known) < len(names):
        broken.add("unknown")
    if known != sorted(known):
        broken.add("order")
    return broken
