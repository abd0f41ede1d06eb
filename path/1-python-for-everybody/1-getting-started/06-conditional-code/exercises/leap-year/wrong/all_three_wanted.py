# id: PY35
# belief: "unless" can be written as one more `and`
# fails: R2
# hint: Now 2024 is a common year. You want all three questions to say True, but 400 does not
#   divide 2024. Two of the three are a choice: one of them is enough.
year = int(input("Year? "))
if year % 4 == 0 and year % 100 != 0 and year % 400 == 0:
    print("leap year")
else:
    print("common year")
