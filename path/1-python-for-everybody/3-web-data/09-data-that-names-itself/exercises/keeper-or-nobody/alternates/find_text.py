from xml.etree import ElementTree


def keeper_of(text):
    return ElementTree.fromstring(text).findtext("keeper") or "nobody"
