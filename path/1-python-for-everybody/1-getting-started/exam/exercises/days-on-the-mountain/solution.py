# BEGIN SOLUTION
below = 0
largest = None
typed = input("> ")
while typed != "{{stop}}":
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
# STARTER
# # Read numbers until {{stop}} is typed, then print two answers.
# print("not written yet")
# END SOLUTION
