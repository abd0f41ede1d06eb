offer = input("What do you offer? ")

# BEGIN SOLUTION
with open("offers.txt", encoding="utf-8") as file:
    before = file.read()

with open("offers.txt", "w", encoding="utf-8") as file:
    file.write(before + offer + "; ")
# STARTER
# with open("offers.txt", "w", encoding="utf-8") as file:
#     file.write(offer + "; ")
# END SOLUTION

print("noted")
