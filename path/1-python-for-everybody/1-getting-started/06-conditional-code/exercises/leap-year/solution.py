year = int(input("Year? "))

# BEGIN SOLUTION
if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
# STARTER
# if year % 4 == 0 or year % 100 != 0 and year % 400 == 0:
# END SOLUTION
    print("leap year")
else:
    print("common year")
