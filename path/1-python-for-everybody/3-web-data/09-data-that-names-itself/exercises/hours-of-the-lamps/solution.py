# BEGIN SOLUTION
import xml.etree.ElementTree as ET

# a tree, or none
try:
    root = ET.parse(input("File? ")).getroot()
except ET.ParseError:
    root = None

if root is None:
    print("broken file")
else:
    # light by light, and night by night
    total = 0
    for light in root.findall("light"):
        hours = 0
        for night in light.findall("log/night"):
            hours = hours + float(night.text)
        print(f"{light.find('name').text}: {hours:.1f}")
        total = total + hours
    print(f"all: {total:.1f}")
# STARTER
# # Ask for a file, and add up the hours of its lights.
# print("not written yet")
# END SOLUTION
