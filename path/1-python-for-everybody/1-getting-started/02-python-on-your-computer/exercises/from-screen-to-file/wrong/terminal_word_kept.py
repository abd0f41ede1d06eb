# id: PY42
# belief: whatever was typed in the window belongs to the program
# fails: R1, R3
# hint: Python stopped at `ls`, as it did yesterday. To whom should that line have been said, and
#   does a program need it?
print("lamps in the hall:", 7 * 6)
ls
print(42 - 5)
print("good night")
