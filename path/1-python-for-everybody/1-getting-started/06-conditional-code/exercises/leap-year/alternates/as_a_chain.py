year = int(input("Year? "))
if year % 400 == 0:
    word = "leap"
elif year % 100 == 0:
    word = "common"
elif year % 4 == 0:
    word = "leap"
else:
    word = "common"
print(word, "year")
