# id: PY20
# belief: everything that a round needs begins in the round
# fails: R2
# hint: Now the count begins in the block as well, so one lap is counted and one is added. You get
#   the last lap alone. Where do both have to begin?
laps = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    total = 0
    laps = 0
    laps = laps + 1
    total = total + float(typed)

if laps > 0:
    print("average:", total / laps)
else:
    print("no laps")
