# id: own
# belief: a total begins with 0 by itself
# fails: R2
# hint: Python says that `total` has no value. It was asked to add a lap to it, and nobody has said
#   where it begins. Where should that line stand, so that it runs once?
laps = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    laps = laps + 1
    total = total + float(typed)

if laps > 0:
    print("average:", total / laps)
else:
    print("no laps")
