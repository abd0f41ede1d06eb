# id: PY73
# belief: where geometry is null, the next level is missing and can be asked for
# fails: R3, R4
# hint: At the second plant you step into None. Its geometry is there, and is null. At which level does
#   the question belong?
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
        if "coordinates" not in geometry:
            print(f"{name}: not known")
        else:
            east = geometry["coordinates"][0]
            north = geometry["coordinates"][1]
            print(f"{name}: {north:.2f} {east:.2f}")
            known = known + 1
    print(known, "on the map")
