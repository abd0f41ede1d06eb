# id: own
# belief: what lies deeper belongs to the object as well
# fails: R3
# hint: You count notes that lie in the box too. Which path looks one step down, and no further?
import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    count = len(ET.fromstring(text).findall(".//" + name))
    if most is None:
        return count >= least
    return least <= count <= most
