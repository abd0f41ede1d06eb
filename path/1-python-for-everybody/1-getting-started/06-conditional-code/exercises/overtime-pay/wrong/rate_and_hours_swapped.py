# id: own
# belief: the order of the two questions does not matter
# fails: R2, R3
# hint: Your program asks for the rate first. Somebody who types 45 hours and then a rate of 10
#   is paid for 10 hours. Which question does the first rule want first?
rate = float(input("Rate? "))
hours = float(input("Hours? "))
if hours > 40:
    pay = 40 * rate + (hours - 40) * rate * 1.5
else:
    pay = hours * rate
print("Pay:", pay)
