# id: own
# belief: at most once means once
# fails: R6
# hint: An object without a date is refused. In the schema, minOccurs of found is 0. Which numbers are
#   allowed?
import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    broken = set()
    if thing.get("id") is None:
        broken.add("id")
    for name in ["title", "weight", "found"]:
        if names.count(name) != 1:
            broken.add(name)
    places = [ORDER.index(name) for name in names if name in ORDER]
    if len(places) < len(names):
        broken.add("unknown")
    if places != sorted(places):
        broken.add("order")
    return broken
