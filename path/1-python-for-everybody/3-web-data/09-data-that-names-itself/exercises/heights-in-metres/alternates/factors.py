from xml.etree import ElementTree

FACTORS = {"m": 1, "ft": 0.3048}


def heights_in_metres(text):
    lights = ElementTree.fromstring(text).findall("light")
    tall = [light for light in lights if light.find("height") is not None]
    return {
        light.find("name").text: float(light.find("height").text) * FACTORS[light.find("height").get("unit", "m")]
        for light in tall
    }
