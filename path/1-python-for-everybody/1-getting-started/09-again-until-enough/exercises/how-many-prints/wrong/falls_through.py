# id: own
# belief: after an except the loop begins its next round by itself
# fails: R1, R2
# hint: A word as first answer ends in a NameError: after the `except` your block goes on with the
#   next line, and there is no number yet. Which word begins the next round?
while True:
    try:
        prints = int(input("How many prints? "))
    except ValueError:
        print("digits, please")
    if prints >= 1 and prints <= 8:
        break
    print("1 to 8, please")
print("printing", prints)
