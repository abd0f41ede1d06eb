# id: own
# belief: join puts spaces between the words of a text
# fails: R1, R2
# hint: There is a space between all your letters. `join` takes the items of what it gets, and the
#   items of a text are its letters. What should it get?
def hide(line):
    shown = ""
    for word in line.split():
        if "@" in word:
            word = word.split("@")[0] + "@..."
        shown = shown + word
    return " ".join(shown)
