# id: PY23
# belief: the number of guests is a number because it was typed as one
# fails: R2, R3
# hint: For 4 guests you want 44 eggs. Text times two is the text twice. What has to be done to the
#   line that was typed?
guests = input("Guests? ")
flour = int(guests) * 120
milk = int(guests) * 0.25
eggs = guests * 2
print(f"{guests} guests: {flour} g of flour, {milk} l of milk, {eggs} eggs.")
