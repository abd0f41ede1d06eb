# id: PY52
# belief: where no log is found, there is an empty one
# fails: R3
# hint: Your program stops at a light without a log. What did find give there, and what can be done
#   with it? A path of two steps would never stop.
import xml.etree.ElementTree as ET

try:
    root = ET.parse(input("File? ")).getroot()
except ET.ParseError:
    root = None
if root is None:
    print("broken file")
else:
    total = 0
    for light in root.findall("light"):
        hours = 0
        for night in light.find("log").findall("night"):
            hours = hours + float(night.text)
        print(f"{light.find('name').text}: {hours:.1f}")
        total = total + hours
    print(f"all: {total:.1f}")
