title = input("Which title? ")
print("first letter:", title[0])
print("last letter:", title[len(title) - 1])
