# id: PY29
# belief: a method changes the text it is called on
# fails: R1, R2
# hint: You cut the line and make it small, and nobody keeps the result. The text itself stays as it
#   was. What has to stand in front of the call?
def count_votes(name, choice):
    count = 0
    with open(name, encoding="utf-8") as file:
        for line in file:
            line.strip()
            line.lower()
            if line == choice + "\n" or line == choice:
                count = count + 1
    return count
