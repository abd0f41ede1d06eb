# id: PY10
# belief: a function that prints has to be printed too
# fails: R3
# hint: Below each sign stands `None`. Your function prints by itself, and hands nothing back.
#   What happens if somebody prints that nothing?
def show_sign(text):
    line = "=" * len(text)
    print(line)
    print(text)
    print(line)


print(show_sign(input("Door? ")))
print(show_sign(input("Drinks? ")))
print(show_sign(input("Coats? ")))
