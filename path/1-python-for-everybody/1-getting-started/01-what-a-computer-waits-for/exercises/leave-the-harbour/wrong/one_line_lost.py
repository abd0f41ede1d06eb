# id: own
# belief: a step that the crew would do anyway need not be written
# fails: R1
# hint: Count the lines on the screen. Five steps were given. A crew that follows the screen to the
#   letter does only what is there.
print("Check the fuel.")
print("Put on the life jackets.")
print("Start the engine.")
print("Leave the harbour.")
