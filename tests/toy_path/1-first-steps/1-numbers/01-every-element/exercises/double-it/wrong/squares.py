# id: own
# belief: doubling is the same as squaring
# fails: R1
# hint: Your result for 3 is 9. How much is 3 + 3?
#   Is that the same as 3 times 3?
def double(number):
    return number**2
