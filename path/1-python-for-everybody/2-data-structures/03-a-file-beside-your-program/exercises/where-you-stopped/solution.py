with open("place.txt", encoding="utf-8") as file:
    place = int(file.read())

place = place + int(input("Minutes today? "))

with open("place.txt", "w", encoding="utf-8") as file:  # BLANK "w"
    file.write(str(place))  # BLANK str(place)

print("you stopped at minute", place)
