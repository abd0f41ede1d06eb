# id: PY54
# belief: opening for writing leaves the text in the file, so it can still be read
# fails: R1, R2, R3
# hint: Python says that the file is not readable, and now it is empty as well. Which mode did you
#   open it with, and what had that done before your reading began?
offer = input("What do you offer? ")
with open("offers.txt", "w", encoding="utf-8") as file:
    before = file.read()
    file.write(before + offer + "; ")
print("noted")
