# id: own
# belief: the number that fits the title I tried fits every title
# fails: R2, R3
# hint: With five letters it works. Now try a longer title, and then a shorter one. Which number is
#   right for all of them, or how can you work it out?
title = input("Title? ")
print("first letter:", title[0])
print("last letter:", title[4])
