year = int(input("Year? "))
word = "common year"
if year % 4 == 0:
    if year % 100 != 0:
        word = "leap year"
    else:
        if year % 400 == 0:
            word = "leap year"
print(word)
