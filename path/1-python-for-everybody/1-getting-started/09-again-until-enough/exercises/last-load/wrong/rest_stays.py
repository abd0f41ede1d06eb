# id: own
# belief: the loop should run only while there is a full load
# fails: R2, R3
# hint: No trip takes too much now, but for 20 tons 4 tons stay behind. The rest has to go as well.
#   Which trip takes it?
sand = int(input("Tons of sand? "))
trip = 0

while sand >= 8:
    trip = trip + 1
    load = 8
    sand = sand - load
    print(f"trip {trip}: {load} tons")

print("left:", sand)
