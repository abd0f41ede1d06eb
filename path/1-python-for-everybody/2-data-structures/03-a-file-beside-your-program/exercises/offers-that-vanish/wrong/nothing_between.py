# id: own
# belief: the file puts something between two texts by itself
# fails: R2
# hint: Two offers in a row are glued together in your file. A file takes the letters that you hand
#   over, and adds none.
offer = input("What do you offer? ")
with open("offers.txt", encoding="utf-8") as file:
    before = file.read()
with open("offers.txt", "w", encoding="utf-8") as file:
    file.write(before + offer)
print("noted")
