# id: PY21
# belief: a number is either the largest or the smallest, so one chain is enough
# fails: R3
# hint: Type 1, 2 and 3: your slowest is missing or too late. The first number is both, the fastest
#   and the slowest. Can one chain keep it twice?
days = 0
total = 0
fastest = None
slowest = None

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
    elif slowest is None or seconds < slowest:
        slowest = seconds

if days > 0:
    print(f"fastest: {fastest}")
    print(f"slowest: {slowest}")
    print(f"average: {total / days}")
else:
    print("no days")
