# id: PY35
# belief: any brackets will do
# fails: R2
# hint: Your brackets hold the question about 4 and the one about 100. So 400 has become the must,
#   and 2024 is out. Which two questions are the choice?
year = int(input("Year? "))
if (year % 4 == 0 or year % 100 != 0) and year % 400 == 0:
    print("leap year")
else:
    print("common year")
