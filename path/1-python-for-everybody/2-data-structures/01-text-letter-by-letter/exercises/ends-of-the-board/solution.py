# BEGIN SOLUTION
title = input("Title? ")
print("first letter:", title[0])
print("last letter:", title[-1])
# STARTER
# title = input("Title? ")
# print("first letter:", title[1])
# print("last letter:", title[len(title)])
# END SOLUTION
