# id: own
# belief: once the week is long, every hour counts one and a half times
# fails: R3
# hint: You pay all 45 hours at 1.5 times the rate. How many of the 45 are beyond the border?
#   Only they change their price.
hours = float(input("Hours? "))
rate = float(input("Rate? "))
if hours > 40:
    pay = hours * rate * 1.5
else:
    pay = hours * rate
print("Pay:", pay)
