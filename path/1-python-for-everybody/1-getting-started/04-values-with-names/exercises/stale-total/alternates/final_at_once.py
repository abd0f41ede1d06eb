children = 12 + 5
price = 4 - 1
to_pay = children * price

print("children:", children)
print("price:", price)
print("to pay:", to_pay)
