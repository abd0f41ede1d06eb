# id: own
# belief: find gives all elements of a name
# fails: R1, R3
# hint: You loop over what lies inside of the first light, and its parts have no state. Which of the
#   two searches gives a list?
import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    root = ET.fromstring(text)
    names = []
    for light in root.find("light"):
        if light.get("state") == "on":
            names.append(light.find("name").text)
    return names
