# id: PY36
# belief: an except makes every problem harmless
# fails: R2
# hint: At the first line that fails you jump out of the whole loop, and the lines below it are lost.
#   A question before you take the word costs less. What would it ask?
def days(lines):
    found = []
    try:
        for line in lines:
            words = line.split()
            if words[0] == "From":
                found.append(words[2])
    except IndexError:
        print("a short line")
    return found
