"""Which elements of a small file a search finds, from where one stands and by which path."""

from xml.etree import ElementTree

TITLE = "Which elements does this path find?"
STARTS = ("root", 'root.find("light")')
WAYS = ("find", "findall")
PATHS = ("name", "light", "light/name", "keeper", "light/keeper", ".//name")
CONTROLS = {"start": list(STARTS), "way": list(WAYS), "path": list(PATHS)}
LABELS = {"start": "you stand at", "way": "you call", "path": "with the path"}
ASK = 'You stand at the first light. What does findall("light/name") find from there?'
OPTIONS = ["the names of all three lights", "the name of this light", "nothing"]
ANSWER = "nothing"
TASK = "Find a search that gives the names of all three lights, and nothing else."

FILE = """\
<coast>
  <name>North Coast</name>
  <light id="N1">
    <name>Grey Head</name>
    <height>31</height>
  </light>
  <light id="N2">
    <name>Ström Skerry</name>
    <height>9</height>
    <keeper>Ines Varga</keeper>
  </light>
  <light id="N3">
    <name>Old Mole</name>
    <height>18</height>
  </light>
</coast>"""
ROOT = ElementTree.fromstring(FILE)


def line_of_each():
    """The line on which each element begins, by the element's id() in memory."""
    opening = [number for number, line in enumerate(FILE.split("\n"), 1) if not line.strip().startswith("</")]
    return {id(element): number for element, number in zip(ROOT.iter(), opening, strict=True)}


LINES = line_of_each()


def found(start, way, path):
    """The elements that the search gives."""
    here = ROOT if start == "root" else ROOT.find("light")
    if way == "findall":
        return here.findall(path)
    first = here.find(path)
    return [] if first is None else [first]


def frame(start, way, path):
    elements = found(start, way, path)
    gives = {"find": "an element", "findall": "a list"}[way]
    if way == "find" and not elements:
        gives = "None"
    return {
        "code": f'{start}.{way}("{path}")\n\n{FILE}',
        "mark": [1] + [LINES[id(element)] + 2 for element in elements],
        "readout": {"gives": gives, "elements": str(len(elements))},
    }


def verdict(start, way, path):
    elements = found(start, way, path)
    wanted = [id(element) for element in ROOT.findall("light/name")]
    if [id(element) for element in elements] == wanted:
        return True, "Two steps from the root: to every light, and from each of them to its name."
    if way == "find":
        return False, "find gives one element at most. The names of three lights are three."
    if not elements:
        return False, "From here no element is on this path. A plain name looks one step down."
    if path == ".//name":
        return False, "Close: .// looks at all levels, so it finds a name too many or too few here. Go step by step."
    return False, "These are not the three names. How many steps lie between where you stand and a light's name?"
