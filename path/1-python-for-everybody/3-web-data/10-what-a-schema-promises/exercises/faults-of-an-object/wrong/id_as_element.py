# id: PY71
# belief: find reaches an attribute, since it stands inside
# fails: R6
# hint: Every object lacks its id with you. Does the id stand between tags, or in one?
import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    broken = set()
    if thing.find("id") is None:
        broken.add("id")
    for name in ["title", "weight"]:
        if names.count(name) != 1:
            broken.add(name)
    if names.count("found") > 1:
        broken.add("found")
    places = [ORDER.index(name) for name in names if name in ORDER]
    if len(places) < len(names):
        broken.add("unknown")
    if places != sorted(places):
        broken.add("order")
    return broken
