# id: own
# belief: the text of an empty element is an empty text
# fails: R3
# hint: You ask whether the text is "". An empty element answers with something else. Print its text
#   with repr, and see what you have to ask for.
import xml.etree.ElementTree as ET


def keeper_of(text):
    keeper = ET.fromstring(text).find("keeper")
    if keeper is None:
        return "nobody"
    return keeper.text.strip() or "nobody"
