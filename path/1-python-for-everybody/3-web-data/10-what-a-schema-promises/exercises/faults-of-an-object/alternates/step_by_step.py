import xml.etree.ElementTree as ET

ORDER = ["title", "found", "weight", "maker"]


def in_order(names):
    last = 0
    for name in names:
        place = ORDER.index(name)
        if place < last:
            return False
        last = place
    return True


def faults(text):
    thing = ET.fromstring(text)
    broken = set()
    known = []
    for child in thing:
        if child.tag in ORDER:
            known.append(child.tag)
        else:
            broken.add("unknown")
    if "id" not in thing.attrib:
        broken.add("id")
    if len(thing.findall("title")) != 1:
        broken.add("title")
    if len(thing.findall("weight")) != 1:
        broken.add("weight")
    if len(thing.findall("found")) > 1:
        broken.add("found")
    if not in_order(known):
        broken.add("order")
    return broken
