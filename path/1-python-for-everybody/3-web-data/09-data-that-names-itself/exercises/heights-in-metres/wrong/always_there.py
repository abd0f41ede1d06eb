# id: PY52
# belief: where no height is found, there is one without a text
# fails: R4
# hint: Your function stops at a light without a height, since `find` gave None and None has no text.
#   Which question comes before the text?
import xml.etree.ElementTree as ET


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        height = light.find("height")
        if height.text is None:
            continue
        metres = float(height.text)
        if height.get("unit") == "ft":
            metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
