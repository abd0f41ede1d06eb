# id: PY71
# belief: find reaches an attribute, since it stands inside
# fails: R1
# hint: Your list is always empty. What does `find("state")` give for a light? Look where the state
#   stands: between tags, or in one?
import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    root = ET.fromstring(text)
    names = []
    for light in root.findall("light"):
        if light.find("state") == "on":
            names.append(light.find("name").text)
    return names
