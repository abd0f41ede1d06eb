# id: own
# belief: a number in a file grows when the new one is written behind it
# fails: R2
# hint: After your run the old minute is still in the file, and the new one is glued to it. Should
#   the old one stay?
with open("place.txt", encoding="utf-8") as file:
    place = int(file.read())

place = place + int(input("Minutes today? "))

with open("place.txt", "a", encoding="utf-8") as file:
    file.write(str(place))

print("you stopped at minute", place)
