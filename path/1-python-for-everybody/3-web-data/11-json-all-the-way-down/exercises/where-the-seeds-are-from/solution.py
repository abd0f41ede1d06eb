# BEGIN SOLUTION
import json

# the whole file, or nothing
try:
    with open(input("File? "), encoding="utf-8") as file:
        places = json.load(file)
except json.JSONDecodeError:
    places = None

if places is None:
    print("not JSON")
else:
    # plant by plant
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
# STARTER
# # Ask for a file, and print where its plants were found.
# print("not written yet")
# END SOLUTION
