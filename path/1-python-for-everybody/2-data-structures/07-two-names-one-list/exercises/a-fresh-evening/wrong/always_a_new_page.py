# id: own
# belief: a function that begins with an empty list is safe
# fails: R2, R3
# hint: Each evening has one song with you, also when a page is handed in. When should a new list
#   be made, and when not?
def note(song, sung=None):
    sung = []
    sung.append(song)
    return sung
