# id: own
# belief: asking a second time is enough
# fails: R1
# hint: Type two bad answers in a row. The second one is taken as it is. An `if` asks once more;
#   what asks as often as it is needed?
def ask():
    try:
        return int(input("How many prints? "))
    except ValueError:
        print("digits, please")
    return 0


prints = ask()
if prints < 1 or prints > 8:
    if prints != 0:
        print("1 to 8, please")
    prints = ask()
print("printing", prints)
