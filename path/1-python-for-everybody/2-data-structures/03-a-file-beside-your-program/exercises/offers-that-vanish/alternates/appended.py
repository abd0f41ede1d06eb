offer = input("What do you offer? ")
with open("offers.txt", "a", encoding="utf-8") as file:
    file.write(f"{offer}; ")
print("noted")
