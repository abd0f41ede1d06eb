# id: own
# belief: float is right whenever any number in the task has a point
# fails: R3
# hint: There are 4.0 guests at your table. Only the milk has a point. Which conversion fits what is
#   typed?
guests = float(input("Guests? "))
print(f"{guests} guests: {guests * 120} g of flour, {guests * 0.25} l of milk, {guests * 2} eggs.")
