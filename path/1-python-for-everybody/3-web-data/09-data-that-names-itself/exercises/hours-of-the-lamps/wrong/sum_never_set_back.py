# id: own
# belief: one sum is enough for each light and for all
# fails: R2
# hint: The first light is right, and each later one has the hours of those before it as well. Which
#   sum has to begin anew with every light?
import xml.etree.ElementTree as ET

try:
    root = ET.parse(input("File? ")).getroot()
except ET.ParseError:
    root = None
if root is None:
    print("broken file")
else:
    hours = 0
    for light in root.findall("light"):
        for night in light.findall("log/night"):
            hours = hours + float(night.text)
        print(f"{light.find('name').text}: {hours:.1f}")
    print(f"all: {hours:.1f}")
