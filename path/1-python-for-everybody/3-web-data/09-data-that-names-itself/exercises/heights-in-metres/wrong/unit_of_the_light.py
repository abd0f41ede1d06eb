# id: own
# belief: an attribute of an element can be asked from the element around it
# fails: R2
# hint: Your feet have stayed feet. You ask the light for its unit, and get None. In which tag does
#   the unit stand?
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        height = light.find("height")
        if height is None:
            continue
        metres = float(height.text)
        if light.get("unit") == "ft":
            metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
