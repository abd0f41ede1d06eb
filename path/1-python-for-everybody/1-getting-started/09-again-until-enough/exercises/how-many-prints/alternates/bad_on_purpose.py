prints = 0
while prints < 1 or prints > 8:
    try:
        prints = int(input("How many prints? "))
        if not 1 <= prints <= 8:
            print("1 to 8, please")
    except ValueError:
        print("digits, please")
print("printing", prints)
