# id: own
# belief: feet become metres when they are divided by the length of a foot
# fails: R2
# hint: A light of 100 feet is over 300 metres high with you. A foot is shorter than a metre, so should
#   the number grow or shrink?
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        height = light.find("height")
        if height is None:
            continue
        metres = float(height.text)
        if height.get("unit") == "ft":
            metres = metres / 0.3048
        heights[light.find("name").text] = metres
    return heights
