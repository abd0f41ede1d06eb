# id: own
# belief: the name of a file stands for what is in it
# fails: R1
# hint: Your screen says notice.txt. That is a text of ten letters like any other. Which instruction
#   goes to the disk with it?
notice = "notice.txt"

print("=" * 10)
print(notice)
print("=" * 10)
