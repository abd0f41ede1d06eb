# id: PY29
# belief: a method changes the name it is called on
# fails: R3
# hint: The names have small letters still. `capitalize` made new texts, and nobody kept them. What
#   is put into your list?
def often(birds, least):
    names = []
    for name in sorted(birds):
        if birds[name] >= least:
            name.capitalize()
            names.append(name)
    return names
