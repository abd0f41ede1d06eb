# id: own
# belief: only decoding can go wrong
# fails: R2
# hint: `Iñaki` is safe now, and `Ольга` stops your program: latin-1 has no such letters, so the first of
#   the two steps cannot be done. Which family do both errors belong to?
def mend(name):
    try:
        return name.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return name
