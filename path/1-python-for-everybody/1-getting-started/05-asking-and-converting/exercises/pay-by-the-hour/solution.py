# BEGIN SOLUTION
hours = float(input("Hours? "))
rate = float(input("Rate? "))
print("Pay:", hours * rate)
# STARTER
# # Ask twice, then say what is to be paid.
# print("not written yet")
# END SOLUTION
