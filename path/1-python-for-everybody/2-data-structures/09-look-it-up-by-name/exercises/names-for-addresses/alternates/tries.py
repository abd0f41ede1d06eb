people = {}
for line in open("people.txt", encoding="utf-8"):
    parts = line.split(maxsplit=1)
    if len(parts) == 2:
        people[parts[0].lower()] = parts[1].strip()
while True:
    address = input()
    if not address:
        break
    try:
        print(people[address.lower()])
    except KeyError:
        print("unknown")
