# id: PY08
# belief: answer == "yes" or "YES" compares with both words
# fails: R3
# hint: Everybody gets the islanders' price, whatever they answer. `or "YES"` asks about the text
#   "YES" alone, and text that is not empty counts as True. Write the whole question twice, or
#   turn the answer into small letters first.
try:
    age = int(input("Age? "))
except ValueError:
    age = -1
if age < 0 or age > 120:
    print("please ask at the counter")
else:
    resident = input("Do you live here? ")
    if age < 6:
        price = 0
    elif age < 18 or age >= 65:
        price = 6
    else:
        price = 12
    if resident == "yes" or "YES":
        price = price / 2
    print(price)
