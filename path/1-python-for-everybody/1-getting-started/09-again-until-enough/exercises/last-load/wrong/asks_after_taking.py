# id: PY19
# belief: the sand is known to be short as soon as a line says so
# fails: R1, R2, R3
# hint: You ask how much is there when the load has gone already. So the second of three trips is
#   too small, and the last one too large. What is `sand` when your question is asked?
sand = int(input("Tons of sand? "))
trip = 0

while sand > 0:
    trip = trip + 1
    load = 8
    sand = sand - load
    if sand < load:
        load = sand
    print(f"trip {trip}: {load} tons")

print("left:", sand)
