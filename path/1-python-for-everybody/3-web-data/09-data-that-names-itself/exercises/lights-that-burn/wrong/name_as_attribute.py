# id: PY71
# belief: get reaches an element, since it lies inside
# fails: R1
# hint: There is a None in your list for each light that is on. The name has tags of its own. Which of
#   the two ways of asking is for that?
import xml.etree.ElementTree as ET


def burning(text):
    """Return the names of the lights that are on."""
    root = ET.fromstring(text)
    names = []
    for light in root.findall("light"):
        if light.get("state") == "on":
            names.append(light.get("name"))
    return names
