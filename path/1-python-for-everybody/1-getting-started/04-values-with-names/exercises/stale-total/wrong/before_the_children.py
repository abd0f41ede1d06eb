# id: PY01
# belief: a total follows its parts, as long as the price is known
# fails: R3
# hint: You show 36, which is 12 times 3. The price was up to date when your line was reached. Who
#   came afterwards?
children = 12
price = 4
price = price - 1
to_pay = children * price
children = children + 5

print("children:", children)
print("price:", price)
print("to pay:", to_pay)
