# id: PY58
# belief: in finds a piece of a word in a list of words
# fails: R1
# hint: You ask whether the sign is one of the *words*, and it hardly ever is. So nothing is hidden.
#   Which single thing should be asked whether the sign is in it?
def hide(line):
    words = line.split()
    shown = []
    for word in words:
        if "@" in words:
            shown.append(word.split("@")[0] + "@...")
        else:
            shown.append(word)
    return " ".join(shown)
