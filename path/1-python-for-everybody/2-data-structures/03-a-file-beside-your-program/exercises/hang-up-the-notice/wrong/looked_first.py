# id: PY37
# belief: looking into a file first leaves it as it was for the second reading
# fails: R1
# hint: Your lines are there, and between them is nothing. You read twice. Where is the finger after
#   the first reading?
with open("notice.txt", encoding="utf-8") as file:
    print("=" * 10)
    if len(file.read()) > 0:
        print(file.read())
    print("=" * 10)
