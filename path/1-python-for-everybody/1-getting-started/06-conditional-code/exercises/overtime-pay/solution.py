# BEGIN SOLUTION
hours = float(input("Hours? "))
rate = float(input("Rate? "))

if hours > 40:
    extra = hours - 40
    pay = 40 * rate + extra * rate * 1.5
else:
    pay = hours * rate

print("Pay:", pay)
# STARTER
# # Ask for the hours, ask for the rate, print the pay.
# print("not written yet")
# END SOLUTION
