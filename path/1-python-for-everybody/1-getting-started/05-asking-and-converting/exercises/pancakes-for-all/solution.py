# BEGIN SOLUTION
guests = int(input("Guests? "))

flour = guests * 120
milk = guests * 0.25
eggs = guests * 2

print(f"{guests} guests: {flour} g of flour, {milk} l of milk, {eggs} eggs.")
# STARTER
# # Ask for the guests, then say what to buy.
# print("not written yet")
# END SOLUTION
