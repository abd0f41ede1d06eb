# id: own
# belief: without an upper limit everything is allowed
# fails: R2
# hint: With no upper limit you allow everything, even too few. Which limit still holds?
import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    count = len(ET.fromstring(text).findall(name))
    if most is None:
        return True
    return least <= count <= most
