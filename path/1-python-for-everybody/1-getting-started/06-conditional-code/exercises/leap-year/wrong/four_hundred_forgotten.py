# id: own
# belief: hundreds are never leap years
# fails: R3
# hint: 1900 is right now, but the year 2000 was a leap year. Read the third rule to its end:
#   there is an exception to the exception.
year = int(input("Year? "))
if year % 4 == 0 and year % 100 != 0:
    print("leap year")
else:
    print("common year")
