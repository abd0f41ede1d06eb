# id: own
# belief: a height that is not known can be written down as 0
# fails: R4
# hint: A light without a height stands at 0 metres in your dictionary, in the water. Nobody said so.
#   Leave it out.
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        height = light.find("height")
        metres = 0.0
        if height is not None:
            metres = float(height.text)
            if height.get("unit") == "ft":
                metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
