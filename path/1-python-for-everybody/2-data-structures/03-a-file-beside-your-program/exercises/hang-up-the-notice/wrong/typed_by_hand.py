# id: own
# belief: the text of today can stand in the program
# fails: R1
# hint: You show the notice of the example. Tomorrow somebody writes another one into the file, and
#   your screen will not know. Where has the text to come from?
print("=" * 10)
print("Machine 4 is tired. Please use machine 5.")
print("=" * 10)
