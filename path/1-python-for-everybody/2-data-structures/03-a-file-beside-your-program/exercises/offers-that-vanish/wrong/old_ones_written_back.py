# id: own
# belief: a second opening for writing goes on behind the first
# fails: R1
# hint: You saved the old offers and wrote them back. Then you opened the file with "w" once more.
#   What does every such opening do first?
offer = input("What do you offer? ")
with open("offers.txt", encoding="utf-8") as file:
    before = file.read()
with open("offers.txt", "w", encoding="utf-8") as file:
    file.write(before)
with open("offers.txt", "w", encoding="utf-8") as file:
    file.write("; " + offer + "; ")
print("noted")
