# id: own
# belief: a file with this ending holds good JSON
# fails: R5
# hint: With cut.geojson you end in a wall of red. Read its last line: what is the error called, and
#   which line may fail?
import json

with open(input("File? "), encoding="utf-8") as file:
    places = json.load(file)
known = 0
for plant in places["features"]:
    name = plant["properties"]["name"]
    geometry = plant["geometry"]
    if geometry is None:
        print(f"{name}: not known")
    else:
        east = geometry["coordinates"][0]
        north = geometry["coordinates"][1]
        print(f"{name}: {north:.2f} {east:.2f}")
        known = known + 1
print(known, "on the map")
