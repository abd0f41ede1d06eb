# id: own
# belief: a limit of 0 is as good as no limit
# fails: R1
# hint: When nothing is allowed, with 0 as the upper limit, you allow everything. Does 0 count as true
#   in a bare if? Ask for None by name.
import xml.etree.ElementTree as ET


def occurs(text, name, least, most):
    count = len(ET.fromstring(text).findall(name))
    if not most:
        return count >= least
    return least <= count <= most
