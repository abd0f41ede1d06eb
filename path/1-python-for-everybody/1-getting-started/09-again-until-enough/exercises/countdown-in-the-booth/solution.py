left = int(input("Seconds? "))

while left > 0:  # BLANK 0
    print(left)
    left = left - 1  # BLANK left - 1

print("smile")
