guests = int(input("Guests? "))
line = str(guests) + " guests: " + str(guests * 120) + " g of flour, "
line = line + str(guests * 0.25) + " l of milk, "
print(line + str(guests * 2) + " eggs.")
