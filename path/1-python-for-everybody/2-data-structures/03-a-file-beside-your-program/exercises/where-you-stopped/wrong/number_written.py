# id: own
# belief: a file takes any value, as print does
# fails: R1, R2
# hint: Python says that `write` wants a str. Of which type is the minute after the adding, and what
#   makes text of it?
with open("place.txt", encoding="utf-8") as file:
    place = int(file.read())

place = place + int(input("Minutes today? "))

with open("place.txt", "w", encoding="utf-8") as file:
    file.write(place)

print("you stopped at minute", place)
