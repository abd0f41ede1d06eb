# id: PY01
# belief: a total follows its parts, as long as most of them are known
# fails: R3
# hint: You show 68, which is 17 times 4. The children were up to date when your line was reached.
#   What was not?
children = 12
price = 4
children = children + 5
to_pay = children * price
price = price - 1

print("children:", children)
print("price:", price)
print("to pay:", to_pay)
