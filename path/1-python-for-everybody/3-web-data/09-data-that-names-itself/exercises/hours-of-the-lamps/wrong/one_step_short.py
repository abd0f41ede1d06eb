# id: PY70
# belief: findall looks at all levels below
# fails: R2, R4
# hint: All your sums are 0.0. Where do the nights lie: directly below the light, or one step further?
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
        for night in light.findall("night"):
            hours = hours + float(night.text)
        print(f"{light.find('name').text}: {hours:.1f}")
        total = total + hours
    print(f"all: {total:.1f}")
