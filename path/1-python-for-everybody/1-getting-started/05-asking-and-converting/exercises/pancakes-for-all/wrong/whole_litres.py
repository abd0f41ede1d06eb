# id: PY27
# belief: dividing by four gives whole litres
# fails: R2, R3
# hint: Seven guests get one litre from you, as four do. Which division keeps the part behind the
#   point?
guests = int(input("Guests? "))
print(f"{guests} guests: {guests * 120} g of flour, {guests // 4} l of milk, {guests * 2} eggs.")
