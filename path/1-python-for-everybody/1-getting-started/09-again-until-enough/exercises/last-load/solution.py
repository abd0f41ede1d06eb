sand = int(input("Tons of sand? "))
trip = 0

# BEGIN SOLUTION
while sand > 0:
    trip = trip + 1
    load = 8
    if sand < load:
        load = sand
    sand = sand - load
    print(f"trip {trip}: {load} tons")
# STARTER
# while sand > 0:
#     trip = trip + 1
#     load = 8
#     sand = sand - load
#     print(f"trip {trip}: {load} tons")
# END SOLUTION

print("left:", sand)
