# id: PY14
# belief: inside of a function one uses the names of the program outside
# fails: R2, R3
# hint: Three times the same text. Your function never looks into its gap: it uses a name from
#   outside. Which name holds what the call has put in?
def show_sign(text):
    line = "=" * len(door)
    print(line)
    print(door)
    print(line)


door = input("Door? ")
drinks = input("Drinks? ")
coats = input("Coats? ")
show_sign(door)
show_sign(drinks)
show_sign(coats)
