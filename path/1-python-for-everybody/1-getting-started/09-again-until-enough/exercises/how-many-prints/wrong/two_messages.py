# id: own
# belief: a stand-in such as 0 for a word does no harm
# fails: R2
# hint: For one word the booth says two things. You made a 0 out of it, and then complain about the
#   0. How can the round end when the first message has been said?
while True:
    try:
        prints = int(input("How many prints? "))
    except ValueError:
        print("digits, please")
        prints = 0
    if prints >= 1 and prints <= 8:
        break
    print("1 to 8, please")
print("printing", prints)
