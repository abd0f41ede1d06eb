# id: own
# belief: the second gap holds the step alone
# fails: R1
# hint: Only the first number is shown, then the booth smiles. You gave `left` the size of the step.
#   The new number of seconds is made out of the old one: how?
left = int(input("Seconds? "))

while left > 0:
    print(left)
    left = -1

print("smile")
