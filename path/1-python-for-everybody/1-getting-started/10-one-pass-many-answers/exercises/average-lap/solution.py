# BEGIN SOLUTION
laps = 0
total = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    laps = laps + 1
    total = total + float(typed)
# STARTER
# laps = 0
#
# while True:
#     typed = input("Seconds? ")
#     if typed == "done":
#         break
#     total = 0
#     laps = laps + 1
#     total = total + float(typed)
# END SOLUTION

if laps > 0:
    print("average:", total / laps)
else:
    print("no laps")
