guests = int(input("Guests? "))
print(f"{guests} guests: {guests * 120} g of flour, {guests / 4} l of milk, {guests + guests} eggs.")
