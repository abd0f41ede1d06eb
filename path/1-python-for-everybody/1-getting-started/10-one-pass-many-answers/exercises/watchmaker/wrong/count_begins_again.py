# id: PY20
# belief: what a round needs begins in the round
# fails: R3
# hint: Your average is the last number divided by all the days. In which line does the total begin,
#   and how often does it run?
days = 0
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
    total = 0
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
