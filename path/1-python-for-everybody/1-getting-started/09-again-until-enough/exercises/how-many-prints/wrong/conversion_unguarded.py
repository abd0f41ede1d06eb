# id: PY23
# belief: people type whole numbers when they are asked for one
# fails: R1, R2
# hint: Type `two`. The booth shows a traceback to its guests. Which line needs somebody to catch it?
while True:
    prints = int(input("How many prints? "))
    if prints >= 1 and prints <= 8:
        break
    print("1 to 8, please")
print("printing", prints)
