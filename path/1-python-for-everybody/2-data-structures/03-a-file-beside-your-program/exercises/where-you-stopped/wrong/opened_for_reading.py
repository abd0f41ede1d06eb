# id: own
# belief: an open file can be read and written as one likes
# fails: R1, R2
# hint: Python says that the file is not writable. You opened it for reading. Which letter opens it
#   for writing?
with open("place.txt", encoding="utf-8") as file:
    place = int(file.read())

place = place + int(input("Minutes today? "))

with open("place.txt", "r", encoding="utf-8") as file:
    file.write(str(place))

print("you stopped at minute", place)
