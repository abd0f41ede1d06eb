# id: own
# belief: the first letter has the number 1
# fails: R1, R3
# hint: Of NIGHT BUS you name the I as the first letter. How many letters do you walk past to reach
#   the N? That is its number.
title = input("Title? ")
print("first letter:", title[1])
print("last letter:", title[-1])
