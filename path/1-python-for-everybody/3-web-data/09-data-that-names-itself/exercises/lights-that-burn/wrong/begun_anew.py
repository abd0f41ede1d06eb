# id: PY20
# belief: the empty list can be made for each light
# fails: R1
# hint: What is in the list when the second light comes? Each round makes a new one. Where would it be
#   made once?
import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    root = ET.fromstring(text)
    for light in root.findall("light"):
        names = []
        if light.get("state") == "on":
            names.append(light.find("name").text)
    return names
