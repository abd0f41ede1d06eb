import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def faults(text):
    """Return the promises that the object breaks."""
    # BEGIN SOLUTION
    thing = ET.fromstring(text)
    names = [child.tag for child in thing]
    broken = set()
    # the attribute
    if thing.get("id") is None:
        broken.add("id")
    # how often
    for name in ["title", "weight"]:
        if names.count(name) != 1:
            broken.add(name)
    if names.count("found") > 1:
        broken.add("found")
    # which names, and in which order
    places = [ORDER.index(name) for name in names if name in ORDER]
    if len(places) < len(names):
        broken.add("unknown")
    if places != sorted(places):
        broken.add("order")
    return broken
    # END SOLUTION
