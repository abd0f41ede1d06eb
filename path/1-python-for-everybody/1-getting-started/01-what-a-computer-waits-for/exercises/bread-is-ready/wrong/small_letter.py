# id: own
# belief: large and small letters are the same to a computer
# fails: R3
# hint: Look at the first letter of your line and at the first letter in the rule. To Python, `t`
#   and `T` are as different as `t` and `x`.
print("the bread is ready.")
