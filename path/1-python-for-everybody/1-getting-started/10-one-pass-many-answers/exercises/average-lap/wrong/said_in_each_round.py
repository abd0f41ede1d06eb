# id: PY22
# belief: the lines at the end run once, wherever they are indented
# fails: R2, R3
# hint: The average is said again after every lap. The lines that say it have got into the block.
#   How far to the left do they belong?
laps = 0
total = 0

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
