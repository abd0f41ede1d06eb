# id: own
# belief: None as a limit counts as no limit by itself
# fails: R2
# hint: The edges are right. With None your function stops: what is 3 <= None? Answer that case before
#   you compare.
import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    count = len(ET.fromstring(text).findall(name))
    return least <= count <= most
