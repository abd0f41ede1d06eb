# id: own
# belief: the first of two coordinates is north
# fails: R1, R2
# hint: Your plants grow elsewhere: north and east are swapped. GeoJSON has them in the order of a
#   drawing, across before up. Which place of the list is which?
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
        if geometry is None:
            print(f"{name}: not known")
        else:
            north = geometry["coordinates"][0]
            east = geometry["coordinates"][1]
            print(f"{name}: {north:.2f} {east:.2f}")
            known = known + 1
    print(known, "on the map")
