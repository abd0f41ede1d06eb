# id: own
# belief: a comma in print puts things together as they are
# fails: R3
# hint: Look closely in front of the dot: there is a space. Where does it come from, and how can you
#   join texts without one?
name = input("Your name? ")
print("Welcome,", name, ".")
