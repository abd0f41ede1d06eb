# id: own
# belief: break begins the next round
# fails: R1
# hint: One word, and the booth says nothing more. `break` leaves the loop for good. Which word leaves
#   only this round?
prints = 0
while prints < 1 or prints > 8:
    try:
        prints = int(input("How many prints? "))
    except ValueError:
        print("digits, please")
        break
    if prints < 1 or prints > 8:
        print("1 to 8, please")
if prints >= 1 and prints <= 8:
    print("printing", prints)
