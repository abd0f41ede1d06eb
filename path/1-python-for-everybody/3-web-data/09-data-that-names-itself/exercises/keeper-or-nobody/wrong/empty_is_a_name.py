# id: own
# belief: an element that is there has a text
# fails: R3
# hint: A light without the element is fine now. For an empty one you give None back. What is the
#   text of an element in which nothing stands?
import xml.etree.ElementTree as ET


def keeper_of(text):
    keeper = ET.fromstring(text).find("keeper")
    if keeper is None:
        return "nobody"
    return keeper.text
