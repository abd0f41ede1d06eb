import xml.etree.ElementTree as ET


def heights_in_metres(text):
    """Return the height of each light in metres."""
    # BEGIN SOLUTION
    heights = {}
    for light in ET.fromstring(text).findall("light"):
        # a light without a height is passed over
        height = light.find("height")
        if height is None:
            continue
        # a number, in metres
        metres = float(height.text)
        if height.get("unit") == "ft":
            metres = metres * 0.3048
        heights[light.find("name").text] = metres
    return heights
    # END SOLUTION
