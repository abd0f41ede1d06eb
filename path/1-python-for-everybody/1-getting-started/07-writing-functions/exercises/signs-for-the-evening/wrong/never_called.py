# id: PY47
# belief: naming the function runs it
# fails: R3
# hint: Your program asks, and nothing is printed. Behind the name of a function stand brackets when
#   it is called. What goes into them?
def show_sign(text):
    line = "=" * len(text)
    print(line)
    print(text)
    print(line)


door = input("Door? ")
drinks = input("Drinks? ")
coats = input("Coats? ")
show_sign
show_sign
show_sign
