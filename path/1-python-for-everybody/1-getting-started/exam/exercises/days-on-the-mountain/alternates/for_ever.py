below = 0
seen = 0
while True:
    typed = input("number: ")
    if typed == "{{stop}}":
        break
    number = int(typed)
    if seen == 0 or number > largest:
        largest = number
    if not number >= {{limit}}:
        below += 1
    seen += 1

if seen > 0:
    print(below)
    print(largest)
else:
    print("{{nothing}}")
