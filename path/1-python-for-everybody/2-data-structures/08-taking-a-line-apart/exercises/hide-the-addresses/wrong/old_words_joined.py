# id: PY17
# belief: giving the loop's name a new value changes the item in the list
# fails: R1
# hint: The addresses are all there. Your loop gives its own name a new value, and the list keeps the
#   old words. Where could the new words be collected?
def hide(line):
    words = line.split()
    for word in words:
        if "@" in word:
            word = word.split("@")[0] + "@..."
    return " ".join(words)
