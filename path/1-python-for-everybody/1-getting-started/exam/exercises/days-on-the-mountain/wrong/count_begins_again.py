# id: PY20
# belief: the accumulator may start inside the loop
# fails: R2
# hint: Your count never gets past 1. How often does the line run that sets it to 0?
below = 0
largest = None
typed = input("> ")
while typed != "{{stop}}":
    below = 0
    number = int(typed)
    if number < {{limit}}:
        below = below + 1
    if largest is None or number > largest:
        largest = number
    typed = input("> ")

if largest is None:
    print("{{nothing}}")
else:
    print(below)
    print(largest)
