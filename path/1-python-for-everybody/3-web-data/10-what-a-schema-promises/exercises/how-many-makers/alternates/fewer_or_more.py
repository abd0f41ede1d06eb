from xml.etree import ElementTree


def occurs(text, name, least, most):
    names = [child.tag for child in ElementTree.fromstring(text)]
    if names.count(name) < least:
        return False
    if most is None:
        return True
    return names.count(name) not in range(most + 1, names.count(name) + 1)
