# id: own
# belief: the last number is the largest
# fails: R3
# hint: Type a large number first and a small one after it. Which of the two do you keep?
below = 0
largest = None
typed = input("> ")
while typed != "{{stop}}":
    number = int(typed)
    if number < {{limit}}:
        below = below + 1
    largest = number
    typed = input("> ")

if largest is None:
    print("{{nothing}}")
else:
    print(below)
    print(largest)
