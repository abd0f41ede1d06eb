# id: own
# belief: each print goes on in the line of the one before
# fails: R1
# hint: Count the lines on the screen. Each print ends its line. How can all the words be in one
#   instruction?
print("Rain on the roof")
print("and a cat")
print("on the keyboard.")
