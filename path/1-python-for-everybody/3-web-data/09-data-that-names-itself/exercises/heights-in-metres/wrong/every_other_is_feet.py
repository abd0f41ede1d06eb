# id: own
# belief: what is not marked as metres is in feet
# fails: R3
# hint: A height without a unit became three times smaller. What does `get` give for it, and on which
#   side of your question does that fall?
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        height = light.find("height")
        if height is None:
            continue
        metres = float(height.text)
        if height.get("unit") != "m":
            metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
