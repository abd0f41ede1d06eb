# id: own
# belief: Python does not mind whether a word is written with a large letter
# fails: R1, R4
# hint: The message is a NameError for `Print`. Put that word beside the first word of a line that
#   works. What is different?
Print("Mill Lane")
print("Line 4: 6:45")
print("Line 7: 6:52")
print("please wait behind the line")
