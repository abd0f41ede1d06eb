import xml.etree.ElementTree as ET


def in_metres(height):
    number = float(height.text)
    return number * 0.3048 if height.attrib.get("unit") == "ft" else number


def heights_in_metres(text):
    heights = {}
    for light in ET.fromstring(text):
        if light.tag == "light":
            name = light.findtext("name")
            for part in light:
                if part.tag == "height":
                    heights[name] = in_metres(part)
    return heights
