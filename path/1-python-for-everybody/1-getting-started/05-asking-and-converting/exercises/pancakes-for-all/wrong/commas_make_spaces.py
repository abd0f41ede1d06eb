# id: own
# belief: a comma in print puts things together as they are
# fails: R2
# hint: Look at the spaces in front of the colon and the dot. Nobody asked for them: a comma in
#   print puts one in every time. What puts values in without adding anything?
guests = int(input("Guests? "))
print(guests, "guests :", guests * 120, "g of flour ,", guests * 0.25, "l of milk ,", guests * 2, "eggs .")
