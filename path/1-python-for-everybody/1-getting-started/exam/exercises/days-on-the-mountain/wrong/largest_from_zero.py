# id: PY49
# belief: the largest so far may begin with 0
# fails: R3
# hint: Type only numbers below zero. Which of them is the largest, and what do you print?
below = 0
largest = 0
seen = 0
typed = input("> ")
while typed != "{{stop}}":
    number = int(typed)
    seen = seen + 1
    if number < {{limit}}:
        below = below + 1
    if number > largest:
        largest = number
    typed = input("> ")

if seen == 0:
    print("{{nothing}}")
else:
    print(below)
    print(largest)
