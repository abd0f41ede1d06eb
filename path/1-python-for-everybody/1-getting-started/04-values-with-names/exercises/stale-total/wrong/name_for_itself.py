# id: own
# belief: the right side must not use the name on the left, so the changes have to go
# fails: R1, R2, R3
# hint: You left the two changes out. `children = children + 5` is no equation: what is worked out
#   first, and where does the name go then?
children = 12
price = 4
to_pay = children * price

print("children:", children)
print("price:", price)
print("to pay:", to_pay)
