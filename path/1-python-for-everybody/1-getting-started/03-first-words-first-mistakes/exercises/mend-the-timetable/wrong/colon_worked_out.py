# id: own
# belief: quotes are for words, and numbers stand outside of them
# fails: R2
# hint: Look at the space in front of 45 on the screen. The time is part of the text, colon and all.
#   Where should the closing quote stand?
print("Mill Lane")
print("Line 4: 6:", 45)
print("Line 7: 6:", 52)
print("please wait behind the line")
