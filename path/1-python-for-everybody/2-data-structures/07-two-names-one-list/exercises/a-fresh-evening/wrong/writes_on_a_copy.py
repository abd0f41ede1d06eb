# id: PY02
# belief: giving the parameter a new list changes the caller's list
# fails: R2, R3
# hint: The page of the caller stays as it was. A plus makes a new list, and your assignment moves
#   only the name inside of the function. Which method writes on the list itself?
def note(song, sung=None):
    if sung is None:
        sung = []
    sung = sung + [song]
    return sung
