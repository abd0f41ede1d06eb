# BEGIN SOLUTION
while True:
    try:
        prints = int(input("How many prints? "))
    except ValueError:
        print("digits, please")
        continue
    if prints >= 1 and prints <= 8:
        break
    print("1 to 8, please")

print("printing", prints)
# STARTER
# # Ask until the number is good, then print.
# print("not written yet")
# END SOLUTION
