# id: own
# belief: the border is the first number that is not counted, so it is below 0
# fails: R1, R3
# hint: Your booth also says 0. At which value should the answer be no for the first time? Put that
#   value into the question.
left = int(input("Seconds? "))

while left > -1:
    print(left)
    left = left - 1

print("smile")
