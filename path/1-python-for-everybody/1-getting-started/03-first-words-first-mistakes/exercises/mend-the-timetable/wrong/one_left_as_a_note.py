# id: own
# belief: a line with a # in front is still part of the program
# fails: R3, R4
# hint: Three lines are shown. A line that begins with # is a note for people. Which of the four is
#   still one?
print("Mill Lane")
print("Line 4: 6:45")
print("Line 7: 6:52")
# print("please wait behind the line")
