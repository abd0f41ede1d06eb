import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    # BEGIN SOLUTION
    root = ET.fromstring(text)
    names = []
    for light in root.findall("light"):
        if light.get("state") == "on":
            names.append(light.find("name").text)
    return names
    # END SOLUTION
