# id: own
# belief: the number of plants is the number on the map
# fails: R4
# hint: Your last number counts every plant. Which of them are on the map?
import json

try:
    with open(input("File? "), encoding="utf-8") as file:
        places = json.load(file)
except json.JSONDecodeError:
    places = None
if places is None:
    print("not JSON")
else:
    known = 0
    for plant in places["features"]:
        name = plant["properties"]["name"]
        geometry = plant["geometry"]
        known = known + 1
        if geometry is None:
            print(f"{name}: not known")
        else:
            east = geometry["coordinates"][0]
            north = geometry["coordinates"][1]
            print(f"{name}: {north:.2f} {east:.2f}")
    print(known, "on the map")
