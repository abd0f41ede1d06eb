# id: own
# belief: the order of the pieces does not matter
# fails: R1, R2
# hint: Your file begins with the newest offer. Which of the two texts has to stand at the front?
offer = input("What do you offer? ")
with open("offers.txt", encoding="utf-8") as file:
    before = file.read()
with open("offers.txt", "w", encoding="utf-8") as file:
    file.write(offer + "; " + before)
print("noted")
