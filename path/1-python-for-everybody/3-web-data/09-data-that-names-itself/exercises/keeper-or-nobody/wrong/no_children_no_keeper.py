# id: own
# belief: an element that was found counts as true
# fails: R1
# hint: Now everybody is nobody. An element without children counts as false, even if it has a text.
#   Which question asks for None and for nothing else?
import xml.etree.ElementTree as ET


def keeper_of(text):
    keeper = ET.fromstring(text).find("keeper")
    if not keeper:
        return "nobody"
    return keeper.text
