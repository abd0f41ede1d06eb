# id: own
# belief: in the loop, a search from the root finds what belongs to this round
# fails: R1
# hint: All your lights have the height of the first one. From where does your search start in each
#   round?
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    root = ET.fromstring(text)
    for light in root.findall("light"):
        if light.find("height") is None:
            continue
        height = root.find("light/height")
        metres = float(height.text)
        if height.get("unit") == "ft":
            metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
