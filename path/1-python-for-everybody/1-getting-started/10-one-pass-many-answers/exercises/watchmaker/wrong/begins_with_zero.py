# id: PY49
# belief: largest and smallest may begin with 0
# fails: R3
# hint: Type slow days only, such as -3 and -8. Your fastest is 0, a number that nobody typed. Which
#   beginning says that nothing was seen yet?
days = 0
total = 0
fastest = 0
slowest = 0

while True:
    typed = input("Seconds? ")
    if typed == "done":
        break
    try:
        seconds = int(typed)
    except ValueError:
        print("digits, please")
        continue
    days = days + 1
    total = total + seconds
    if fastest is None or seconds > fastest:
        fastest = seconds
    if slowest is None or seconds < slowest:
        slowest = seconds

if days > 0:
    print(f"fastest: {fastest}")
    print(f"slowest: {slowest}")
    print(f"average: {total / days}")
else:
    print("no days")
