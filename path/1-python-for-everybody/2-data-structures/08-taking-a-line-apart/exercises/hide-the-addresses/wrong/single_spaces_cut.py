# id: PY57
# belief: split(" ") cuts at gaps, as split() does
# fails: R3
# hint: Where there were two spaces in the line, there are still two. You cut at each single space, so
#   there are empty texts among your words. What do you leave out of the brackets?
def hide(line):
    shown = []
    for word in line.split(" "):
        if "@" in word:
            word = word.split("@")[0] + "@..."
        shown.append(word)
    return " ".join(shown)
