# BEGIN SOLUTION
children = 12
price = 4
children = children + 5
price = price - 1
to_pay = children * price
# STARTER
# children = 12
# price = 4
# to_pay = children * price
# children = children + 5
# price = price - 1
# END SOLUTION

print("children:", children)
print("price:", price)
print("to pay:", to_pay)
