# id: PY23
# belief: input gives a number when somebody types digits
# fails: R2, R3
# hint: `input` always gives text, even for digits. Python cannot compare text with 40.
#   What turns "45" into a number, also when it is "37.5"?
hours = input("Hours? ")
rate = input("Rate? ")
if hours > 40:
    pay = 40 * rate + (hours - 40) * rate * 1.5
else:
    pay = hours * rate
print("Pay:", pay)
